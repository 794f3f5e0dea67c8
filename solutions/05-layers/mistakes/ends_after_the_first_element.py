"""The loop hands over each slope as soon as it is known."""

TASK = 7
FEEDBACK = (
    "Only the first slope is right, and all others are still 0, as if the function had ended in the first round "
    "of its loop. When does a function end, and how many rounds should there be before that?"
)
FEEDBACK_KO = (
    "첫 번째 기울기만 맞고 나머지는 모두 0입니다. 반복문의 첫 바퀴에서 함수가 끝난 것과 같습니다. 함수는 언제 "
    "끝나고, 그 전에 반복문은 몇 바퀴를 돌아야 합니까?"
)


def numerical_gradient(f, x):
    h = 1e-4
    x = np.array(x, dtype=float)
    gradient = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        before = x[index]
        x[index] = before + h
        above = f(x)
        x[index] = before - h
        below = f(x)
        x[index] = before
        gradient[index] = (above - below) / (2 * h)
        break
    return gradient
