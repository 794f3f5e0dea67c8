"""Above 0 the number itself goes on."""

TASK = 1
FEEDBACK = (
    "Above 0 your step is the number itself. A step only says yes or no, however large the number is. What should "
    "come out for 0.3, and what for 7?"
)
FEEDBACK_KO = (
    "0보다 큰 곳에서 계단 함수가 그 수를 그대로 내보냅니다. 계단 함수는 수가 얼마나 크든 예나 아니요만 말합니다. "
    "0.3에서는 무엇이, 7에서는 무엇이 나와야 할까요?"
)


def step_function(x):
    return np.maximum(x, 0)
