"""The neuron may decide as soon as the sum has reached T."""

TASK = 4
FEEDBACK = (
    "Your answers are those of a neuron that is on as soon as a part of its sum reaches T: with T = 5, the "
    "products 6 and −4 turn it on. What still arrives can take something away again. Which is the first moment "
    "at which the sum of 6 and −4 can be compared with T?"
)
FEEDBACK_KO = (
    "합의 일부가 T에 이르기만 하면 켜지는 뉴런의 답이 나왔습니다. T가 5이면 곱이 6, −4일 때 켜집니다. 그러나 "
    "나중에 들어오는 것이 합을 다시 줄일 수도 있습니다. 곱이 6과 −4이면 언제 비로소 합을 T와 비교할 수 있습니까?"
)


def threshold_neuron(x, w, T):
    total = 0.0
    for i in range(len(x)):
        total += w[i] * x[i]
        if total >= T:
            return 1
    return 0
