"""A loop collects by itself what is computed in it."""

TASK = 2
FEEDBACK = (
    "Only the product of the last input came back, as if each turn of a loop forgot the turns before. A neuron "
    "keeps all that has arrived. When the products 1, 2, 1, 2 come in one by one, which number should you have "
    "after each of them?"
)
FEEDBACK_KO = (
    "마지막 입력의 곱만 나왔습니다. 반복할 때마다 그 앞의 곱을 잊어버린 것과 같습니다. 뉴런은 들어온 것을 모두 "
    "간직합니다. 곱 1, 2, 1, 2가 하나씩 들어온다면, 하나가 들어올 때마다 가지고 있어야 할 값은 각각 얼마입니까?"
)


def weighted_sum(x, w):
    for i in range(len(x)):
        total = w[i] * x[i]
    return total
