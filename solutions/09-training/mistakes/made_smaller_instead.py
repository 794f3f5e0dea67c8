"""Multiply by 1 − rate."""

TASK = 6
FEEDBACK = (
    "Your numbers that stay are multiplied by 1 − rate, and so smaller still. Some are missing from the sum "
    "already. Should the others become larger or smaller?"
)
FEEDBACK_KO = (
    "남은 수에 1 − rate를 곱해서 더 작아졌습니다. 이미 합에서 몇 개가 빠졌습니다. 나머지는 커져야 "
    "할까요, 작아져야 할까요?"
)


class Dropout(Dropout):
    def forward(self, X, train):
        if not train:
            return X
        self.mask = (self.rng.random(X.shape) >= self.rate) * (1 - self.rate)
        return X * self.mask
