"""The errors are those of a central difference."""

TASK = 1
FEEDBACK = (
    "Your `best_step` returns the h that is best when one looks to both sides of x, as in exercise 4. Asked for "
    "is the best h of `forward_difference`. Which points does that one look at?"
)
FEEDBACK_KO = (
    "`best_step`이 연습 4에서처럼 x의 양쪽을 볼 때 가장 좋은 h를 반환합니다. 묻는 것은 `forward_difference`에 "
    "가장 좋은 h입니다. 이 함수는 어느 점들을 볼까요?"
)


def best_step(f, x, slope, hs):
    errors = [abs((f(x + h) - f(x - h)) / (2 * h) - slope) for h in hs]
    return hs[np.argmin(errors)]
