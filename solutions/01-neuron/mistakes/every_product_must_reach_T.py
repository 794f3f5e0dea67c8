"""Each input has to pass the threshold on its own."""

TASK = 4
FEEDBACK = (
    "Your neuron stayed off although its inputs reach T together, as if each product had to reach T alone. Weak "
    "signals can turn a neuron on when they arrive together. Which number has to be compared with T, and how is it "
    "made of the products?"
)
FEEDBACK_KO = (
    "들어온 것을 모두 합치면 T에 이르는데도 뉴런이 꺼져 있습니다. 곱 하나하나가 혼자서 T에 이르러야 하는 것처럼 "
    "움직입니다. 약한 신호도 함께 들어오면 뉴런을 켤 수 있습니다. 어떤 수를 T와 비교해야 하고, 그 수는 곱에서 "
    "어떻게 나올까요?"
)


def threshold_neuron(x, w, T):
    for i in range(len(x)):
        if w[i] * x[i] < T:
            return 0
    return 1


def threshold_neuron(x, w, T):
    for i in range(len(x)):
        if w[i] * x[i] <= T:
            return 0
    return 1
