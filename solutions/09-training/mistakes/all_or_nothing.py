"""One number decides."""

TASK = 6
FEEDBACK = (
    "You drop all of X or nothing: a single number is drawn. Each number has a chance of its own. Which shape has "
    "the draw to have?"
)
FEEDBACK_KO = (
    "X를 모두 버리거나 하나도 버리지 않습니다. 수를 하나만 뽑았습니다. 수마다 따로 정해야 합니다. 뽑은 것의 "
    "모양은 무엇이어야 할까요?"
)


class Dropout(Dropout):
    def forward(self, X, train):
        if not train:
            return X
        self.mask = (np.ones(X.shape) if self.rng.random() >= self.rate else np.zeros(X.shape)) / (1 - self.rate)
        return X * self.mask
