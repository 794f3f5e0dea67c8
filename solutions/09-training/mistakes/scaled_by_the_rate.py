"""Divide by the rate."""

TASK = 6
FEEDBACK = (
    "Your numbers that stay are divided by rate and not by 1 − rate. With rate = 0.75 one in four stays. By which "
    "number has it to be multiplied to stand for four?"
)
FEEDBACK_KO = (
    "남은 수를 1 − rate가 아니라 rate로 나누었습니다. rate = 0.75이면 넷 가운데 하나가 "
    "남습니다. 그것이 넷을 대신하려면 무엇을 곱해야 할까요?"
)


class Dropout(Dropout):
    def forward(self, X, train):
        if not train:
            return X
        self.mask = (self.rng.random(X.shape) >= self.rate) / self.rate
        return X * self.mask
