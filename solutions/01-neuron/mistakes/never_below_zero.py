"""Hours of play cannot be negative, and neither can the output of a neuron."""

TASK = 1
FEEDBACK = (
    "Your answer is 0 wherever a negative number was due. The output of this neuron may be below 0: a negative "
    "weight costs hours of play, and how many depends on the input. With the weight −5, what is the difference "
    "between studying 1 hour and 3 hours?"
)
FEEDBACK_KO = (
    "음수가 나와야 할 곳에서 모두 0이 나왔습니다. 이 뉴런의 출력은 0보다 작아도 됩니다. 가중치가 음수이면 게임 "
    "시간이 줄어들고, 얼마나 줄어드는지는 입력에 달려 있습니다. 가중치가 −5일 때 1시간 공부한 것과 3시간 공부한 "
    "것은 무엇이 다를까요?"
)


def neuron(x, w):
    return max(0.0, w * x)
