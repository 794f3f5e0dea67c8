"""The step lies halfway between its two answers, at 0.5."""

TASK = 1
FEEDBACK = (
    "Your `step_function` gives 0 for numbers a little above 0, such as 0.3, and 1 only for larger ones: your "
    "step comes late. The 0 and the 1 are the answers; the place of the step is another matter. Where on the x "
    "axis does it lie?"
)
FEEDBACK_KO = (
    "`step_function`이 0.3처럼 0보다 조금 큰 수에는 0을, 더 큰 수에만 1을 냅니다. 계단이 너무 늦게 나타납니다. "
    "0과 1은 함수의 출력이고, 계단의 위치는 그와 다른 문제입니다. 계단은 x축의 어디에 있어야 합니까?"
)


def step_function(x):
    return np.array(x > 0.5, dtype=int)
