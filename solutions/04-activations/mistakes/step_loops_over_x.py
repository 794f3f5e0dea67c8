"""Whatever the argument is, one can loop over it."""

TASK = 3
FEEDBACK = (
    "Your `step_function` goes through x with a loop. That is not possible with a single number, and the rows of a "
    "matrix are not numbers. A comparison needs no loop: what does `np.array([-2.0, 3.0]) < 1` give, and what `3.0 < "
    "1`?"
)
FEEDBACK_KO = (
    "`step_function`이 x를 반복문으로 훑습니다. 그러나 숫자 하나는 훑을 수 없고, 행렬을 훑으면 숫자가 아니라 행이 "
    "나옵니다. 비교에는 반복문이 필요 없습니다. `np.array([-2.0, 3.0]) < 1`의 값은 무엇이고, `3.0 < 1`의 값은 "
    "무엇일까요?"
)


def step_function(x):
    return np.array([1 if value > 0 else 0 for value in x])
