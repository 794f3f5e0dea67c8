"""In training X goes through."""

TASK = 6
FEEDBACK = (
    "You return X as it is in training, too. That is for predicting. What does each number have to be multiplied "
    "by in training?"
)
FEEDBACK_KO = "학습할 때도 X를 그대로 반환합니다. 그것은 예측할 때의 일입니다. 학습할 때는 수마다 무엇을 곱해야 하나요?"


class Dropout(Dropout):
    def forward(self, X, train):
        if not train:
            return X
        self.mask = np.ones(X.shape)
        return X * self.mask


class Dropout(Dropout):
    def forward(self, X, train):
        if train:
            self.mask = np.ones(X.shape)
            return X
        self.mask = (self.rng.random(X.shape) >= self.rate) / (1 - self.rate)
        return X * self.mask
