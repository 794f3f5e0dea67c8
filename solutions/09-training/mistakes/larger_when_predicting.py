"""Every forward divides."""

TASK = 6
FEEDBACK = (
    "Your X is divided by 1 − rate when predicting. Nothing was dropped there, so there is nothing to make up "
    "for. What should come back?"
)
FEEDBACK_KO = (
    "예측할 때 X를 1 − rate로 나누었습니다. 아무것도 버리지 않았으므로 보충할 것이 없습니다. 무엇을 반환해야 할까요?"
)


class Dropout(Dropout):
    def forward(self, X, train):
        if not train:
            return X / (1 - self.rate)
        self.mask = (self.rng.random(X.shape) >= self.rate) / (1 - self.rate)
        return X * self.mask
