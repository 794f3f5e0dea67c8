"""Dropout is part of the network."""

TASK = 6
FEEDBACK = (
    "You drop numbers when predicting as well. The same row then gets another answer each time. What does `train` say?"
)
FEEDBACK_KO = "예측할 때도 수를 버립니다. 그러면 같은 행의 답이 매번 달라집니다. `train`은 무엇을 말해 주나요?"


class Dropout(Dropout):
    def forward(self, X, train):
        self.mask = (self.rng.random(X.shape) >= self.rate) / (1 - self.rate)
        return X * self.mask
