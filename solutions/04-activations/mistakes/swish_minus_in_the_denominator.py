"""The minus sign of −x belongs to the whole denominator."""

TASK = 2
FEEDBACK = (
    "At x = 2 your `swish` is about 2.31 and so larger than x, as if the denominator were 1 − e⁻ˣ. `swish` lets a "
    "share of x through, and a share is never above 1. Which function from task 1 gives that share?"
)
FEEDBACK_KO = (
    "x = 2에서 `swish`가 약 2.31로 x보다 큽니다. 분모가 1 − e⁻ˣ인 것과 같습니다. `swish`는 x의 일부를 흘려보내고, 그 "
    "비율은 1을 넘지 않습니다. 과제 1의 어느 함수가 그 비율을 정할까요?"
)


def swish(x):
    return x / (1 - np.exp(-x))
