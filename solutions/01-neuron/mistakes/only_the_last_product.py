"""A loop collects by itself what is computed in it."""

TASK = 2
FEEDBACK = (
    "Only the product of the last input came back, as if each turn of a loop had replaced the product before. A "
    "neuron keeps everything that has arrived. When the products come in one by one, what should have been "
    "collected after each of them?"
)
FEEDBACK_KO = (
    "마지막 입력의 곱만 나왔습니다. 반복할 때마다 앞의 곱을 새 곱으로 바꾸어 버린 것과 같습니다. 뉴런은 들어온 것을 "
    "모두 모읍니다. 곱이 하나씩 들어온다면, 들어올 때마다 무엇이 모여 있어야 할까요?"
)


def weighted_sum(x, w):
    for i in range(len(x)):
        total = w[i] * x[i]
    return total
