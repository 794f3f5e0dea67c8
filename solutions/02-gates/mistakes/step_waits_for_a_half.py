"""The step lies halfway between its two answers, at 0.5."""

TASK = 1
FEEDBACK = (
    "Your `step_function` gives 0 for numbers a little above 0, such as 0.3, and 1 only for larger ones. This "
    "happens, for instance, when they are compared with 0.5, or are made whole numbers before they are compared. The "
    "0 and the 1 are its answers: at which place on the x axis should it change from one to the other?"
)
FEEDBACK_KO = (
    "`step_function`이 0.3처럼 0보다 조금 큰 수에는 0을, 더 큰 수에만 1을 냅니다. 예를 들어 0.5와 비교하거나, "
    "비교하기 전에 정수로 바꾸면 이렇게 됩니다. 0과 1은 함수의 출력입니다. 0이 1로 바뀌는 자리는 x축의 어디여야 "
    "할까요?"
)


def step_function(x):
    return np.array(x > 0.5, dtype=int)


def step_function(x):
    whole = np.array(x, dtype=int)
    return np.array(whole > 0, dtype=int)
