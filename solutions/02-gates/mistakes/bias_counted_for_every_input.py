"""The bias is part of each term of the sum."""

TASK = 2
FEEDBACK = (
    "Your answers are those of a bias that counts once for every input, as if it were added to each product. It "
    "belongs to the neuron as a whole. With two inputs and b = −0.1, how much must the weighted inputs pass in your "
    "program?"
)
FEEDBACK_KO = (
    "편향이 입력마다 한 번씩 더해진 것과 같은 답이 나옵니다. 편향은 입력 하나하나가 아니라 뉴런 전체에 속합니다. "
    "입력이 두 개이고 b = −0.1이면 지금 프로그램에서 입력의 가중합은 얼마를 넘어야 할까요?"
)


def perceptron(x, w, b):
    total = np.sum(w * x + b)
    if total > 0:
        return 1
    return 0
