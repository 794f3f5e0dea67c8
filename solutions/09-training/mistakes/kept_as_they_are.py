"""Dropping is all there is to it."""

TASK = 6
FEEDBACK = (
    "Your numbers that stay are as they were. With rate = 0.5 about half of what the next layer adds up is missing "
    "then. What are those that stay multiplied by, to make up for it?"
)
FEEDBACK_KO = (
    "남은 수가 원래 그대로입니다. 그러면 rate = 0.5일 때 다음 층이 더하는 것이 절반쯤 빠집니다. 이를 메우려면 "
    "남은 수에 무엇을 곱해야 하나요?"
)


class Dropout(Dropout):
    def forward(self, X, train):
        if not train:
            return X
        self.mask = self.rng.random(X.shape) >= self.rate
        return X * self.mask
