"""A neuron is dropped for all rows."""

TASK = 6
FEEDBACK = (
    "You drop whole columns: one draw holds for all rows. Each number has a chance of its own. Which shape has "
    "the draw to have?"
)
FEEDBACK_KO = (
    "열을 통째로 버립니다. 한 번 뽑은 것이 모든 행에 쓰입니다. 수마다 따로 정해야 합니다. 뽑은 것의 모양은 "
    "무엇이어야 할까요?"
)


class Dropout(Dropout):
    def forward(self, X, train):
        if not train:
            return X
        self.mask = (self.rng.random(X.shape[1]) >= self.rate) / (1 - self.rate)
        return X * self.mask


class Dropout(Dropout):
    def forward(self, X, train):
        if not train:
            return X
        self.mask = (self.rng.random((1, X.shape[1])) >= self.rate) / (1 - self.rate)
        return X * self.mask
