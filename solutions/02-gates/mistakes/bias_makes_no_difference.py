"""The inputs and weights alone decide; the bias can be left out, or stand on both sides of the comparison."""

TASK = 2
FEEDBACK = (
    "Your answers are those of a perceptron without its bias, as if b were left out, or stood on both sides of "
    "the comparison and cancelled out. The bias says how easily the neuron fires. With b = 0.1, what should a "
    "weighted sum of −0.05 give?"
)
FEEDBACK_KO = (
    "편향이 없는 퍼셉트론과 같은 답이 나왔습니다. 편향을 빠뜨렸거나, 비교의 양쪽에 모두 넣어 서로 지워진 것과 "
    "같습니다. 편향은 뉴런이 얼마나 쉽게 활성화되는지를 나타냅니다. b = 0.1일 때 입력의 가중합이 "
    "−0.05이면 답은 무엇이어야 할까요?"
)


def perceptron(x, w, b):
    total = np.sum(w * x)
    if total > 0:
        return 1
    return 0
