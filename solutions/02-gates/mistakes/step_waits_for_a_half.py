"""The step lies halfway between its two answers, at 0.5."""

TASK = 1
FEEDBACK = (
    "Your `step_function` gives 0 for numbers a little above 0, such as 0.3, and 1 only for larger ones. The 0 and "
    "the 1 are its answers; where it changes from one to the other is another matter. At which place on the x axis "
    "should that be?"
)
FEEDBACK_KO = (
    "`step_function`이 0.3처럼 0보다 조금 큰 수에는 0을, 더 큰 수에만 1을 냅니다. 0과 1은 함수의 출력이고, "
    "어디에서 0이 1로 바뀌는지는 다른 문제입니다. 그 자리는 x축의 어디여야 할까요?"
)


def step_function(x):
    return np.array(x > 0.5, dtype=int)
