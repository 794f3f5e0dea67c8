"""The mask is drawn once."""

TASK = 6
FEEDBACK = "Each forward drops the same numbers. Then some neurons are simply gone. Where has a new mask to be drawn?"
FEEDBACK_KO = (
    "forward를 부를 때마다 같은 수를 버립니다. 그러면 어떤 뉴런은 아예 없는 것과 같습니다. 마스크는 "
    "어디에서 새로 뽑아야 할까요?"
)


class Dropout(Dropout):
    def forward(self, X, train):
        if not train:
            return X
        if self.mask is None or self.mask.shape != X.shape:
            self.mask = (self.rng.random(X.shape) >= self.rate) / (1 - self.rate)
        return X * self.mask


class Dropout(Dropout):
    def __init__(self, rate, seed):
        self.rate = rate
        self.seed = seed

    def forward(self, X, train):
        if not train:
            return X
        rng = np.random.default_rng(self.seed)
        self.mask = (rng.random(X.shape) >= self.rate) / (1 - self.rate)
        return X * self.mask
