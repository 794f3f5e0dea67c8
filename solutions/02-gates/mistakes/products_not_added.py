"""Each input is compared by itself."""

TASK = 2
FEEDBACK = (
    "Your perceptron gives one answer for each input, as if each product had been compared by itself. A neuron has a "
    "single output. What has to be made of the products before the bias is added and the sum compared with 0?"
)
FEEDBACK_KO = (
    "입력마다 답이 하나씩 나왔습니다. 곱을 하나하나 따로 비교한 것과 같습니다. 뉴런의 출력은 하나뿐입니다. 편향을 "
    "더해 0과 비교하기 전에 곱들로 무엇을 만들어야 할까요?"
)


def perceptron(x, w, b):
    return np.where(w * x + b > 0, 1, 0)


def perceptron(x, w, b):
    return np.where(x * w > 0, 1, 0)
