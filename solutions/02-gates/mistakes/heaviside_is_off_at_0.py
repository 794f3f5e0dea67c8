"""Every step function is the same one, whatever its name."""

TASK = 1
FEEDBACK = (
    "At exactly 0 your `heaviside` gives 0, just as `step_function` does. Then both would be the same function "
    "under two names. In which column of the table in task 1 do they differ?"
)
FEEDBACK_KO = (
    "정확히 0일 때 `heaviside`가 `step_function`과 똑같이 0을 냅니다. 그러면 두 함수는 이름만 다를 뿐 같은 함수가 "
    "됩니다. 과제 1의 표에서 두 함수가 서로 다른 곳은 어느 열일까요?"
)


def heaviside(z):
    return np.array(z > 0, dtype=int)
