"""The hidden layer is the whole network."""

TASK = 3
FEEDBACK = (
    "`hidden` gave one value, and it is XOR itself. The hidden layer comes before the output: here two answers "
    "stand side by side and are not joined yet. Which two values does the last gate of your `XOR` receive?"
)
FEEDBACK_KO = (
    "`hidden`이 값을 하나만 내놓았는데, 그것은 XOR 자체입니다. 은닉층은 출력보다 앞에 있습니다. 여기서는 두 답이 "
    "나란히 있고 아직 합쳐지지 않았습니다. `XOR`의 마지막 게이트는 어떤 두 값을 받을까요?"
)


def hidden(x1, x2):
    return AND(NAND(x1, x2), OR(x1, x2))
