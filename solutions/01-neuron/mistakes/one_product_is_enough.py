"""The neuron is on as soon as some input is strong enough by itself."""

TASK = 4
FEEDBACK = (
    "Your answers are those of a neuron that asks of each product alone whether it reaches T: with T = 5 it is "
    "on for the products 6 and −4, and off for 1, 2, 1, 2. Inputs help or hinder each other. How often does one "
    "neuron have to compare something with T?"
)
FEEDBACK_KO = (
    "곱 하나하나가 T에 이르는지 따로 묻는 뉴런의 답이 나왔습니다. T가 5이면 곱이 6, −4일 때 켜지고 1, 2, 1, 2일 "
    "때는 꺼집니다. 입력들은 서로 돕기도 하고 막기도 합니다. 뉴런 하나가 T와 비교하는 일은 몇 번이면 됩니까?"
)


def threshold_neuron(x, w, T):
    for i in range(len(x)):
        if w[i] * x[i] >= T:
            return 1
    return 0
