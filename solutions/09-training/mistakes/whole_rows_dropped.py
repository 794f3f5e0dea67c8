"""A row is dropped or kept."""

TASK = 6
FEEDBACK = (
    "You drop whole rows: one draw holds for a row. Each number has a chance of its own. Which shape has the draw "
    "to have?"
)
FEEDBACK_KO = (
    "행을 통째로 버립니다. 행마다 한 번만 뽑았습니다. 수마다 따로 정해야 합니다. 뽑은 것의 모양은 무엇이어야 할까요?"
)


class Dropout(Dropout):
    def forward(self, X, train):
        if not train:
            return X
        self.mask = (self.rng.random((len(X), 1)) >= self.rate) / (1 - self.rate)
        return X * self.mask
