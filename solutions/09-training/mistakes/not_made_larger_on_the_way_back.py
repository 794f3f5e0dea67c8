"""Backward only drops."""

TASK = 6
FEEDBACK = (
    "On the way back you drop the right numbers, but leave the others as they are. On the way forward they are "
    "multiplied by 1 / (1 − rate). What does that make of their gradients?"
)
FEEDBACK_KO = (
    "거꾸로 갈 때 버릴 수는 맞게 버리지만 나머지는 그대로 둡니다. 앞으로 갈 때 나머지에는 1 / (1 − rate)을 곱합니다. "
    "그러면 그 기울기는 몇 배가 되나요?"
)


class Dropout(Dropout):
    def backward(self, dout):
        return dout * (self.mask > 0)
