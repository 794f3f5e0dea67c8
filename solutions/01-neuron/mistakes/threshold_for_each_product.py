"""The comparison is made for each input."""

TASK = 4
FEEDBACK = (
    "Your neuron gives one answer for each input, as if each product had been compared with T by itself. A neuron "
    "has a single output. What has to be made of the products before anything is compared with T?"
)
FEEDBACK_KO = (
    "입력마다 답이 하나씩 나왔습니다. 곱을 하나하나 따로 T와 비교한 것과 같습니다. 뉴런의 출력은 하나뿐입니다. "
    "T와 비교하기 전에 곱들로 무엇을 만들어야 할까요?"
)


def threshold_neuron(x, w, T):
    return np.where(w * x >= T, 1, 0)


def threshold_neuron(x, w, T):
    return np.where(w * x > T, 1, 0)
