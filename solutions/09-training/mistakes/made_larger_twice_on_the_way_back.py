"""Backward divides once more."""

TASK = 6
FEEDBACK = "Your gradients are divided by 1 − rate twice. By which number was each X multiplied, and so each gradient?"
FEEDBACK_KO = "기울기를 1 − rate로 두 번 나누었습니다. X마다 무엇을 곱했고, 그러면 기울기에는 무엇을 곱해야 하나요?"


class Dropout(Dropout):
    def backward(self, dout):
        return dout * self.mask / (1 - self.rate)
