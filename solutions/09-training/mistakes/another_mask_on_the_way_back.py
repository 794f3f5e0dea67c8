"""Backward drops, too."""

TASK = 6
FEEDBACK = (
    "On the way back you drop other numbers than on the way forward. A number that was dropped made no "
    "difference; one that stayed did. Whose mask has to be used?"
)
FEEDBACK_KO = (
    "거꾸로 갈 때 앞으로 갈 때와 다른 수를 버립니다. 버려진 수는 아무 영향이 없었고 남은 수는 영향이 "
    "있었습니다. 어느 마스크를 써야 할까요?"
)


class Dropout(Dropout):
    def backward(self, dout):
        mask = (self.rng.random(dout.shape) >= self.rate) / (1 - self.rate)
        return dout * mask
