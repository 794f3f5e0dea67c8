"""Each input has its bias."""

TASK = 6
FEEDBACK = (
    "Your neuron adds its bias once for each input. With two inputs it is there twice. How often should it be there?"
)
FEEDBACK_KO = "뉴런이 편향을 입력마다 한 번씩 더합니다. 입력이 두 개이면 두 번 들어갑니다. 몇 번 들어가야 할까요?"


def neuron(x, w, b):
    total = Value(0.0)
    for weight, number in zip(w, x, strict=True):
        total = total + (weight * number + b)
    return total.tanh()
