"""Predicting has to make up for the dropping."""

TASK = 6
FEEDBACK = (
    "Your X is multiplied by 1 − rate when predicting. The numbers that stayed in training were made larger "
    "already, so nothing is left to make up for. What should come back?"
)
FEEDBACK_KO = (
    "예측할 때 X에 1 − rate를 곱했습니다. 학습할 때 남은 수를 이미 키웠으므로 더 맞출 것이 없습니다. "
    "무엇을 반환해야 할까요?"
)


class Dropout(Dropout):
    def forward(self, X, train):
        if not train:
            return X * (1 - self.rate)
        self.mask = (self.rng.random(X.shape) >= self.rate) / (1 - self.rate)
        return X * self.mask
