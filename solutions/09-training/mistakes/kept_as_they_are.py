"""Dropping is all there is to it."""

TASK = 6
FEEDBACK = (
    "Your numbers that stay are as they were. Then the next layer sees smaller sums in training than when "
    "predicting. What are they multiplied by with rate = 0.5?"
)
FEEDBACK_KO = (
    "남은 수가 원래 그대로입니다. 그러면 다음 층은 예측할 때보다 학습할 때 더 작은 합을 봅니다. rate = "
    "0.5이면 남은 수에 무엇을 곱하나요?"
)


class Dropout(Dropout):
    def forward(self, X, train):
        if not train:
            return X
        self.mask = self.rng.random(X.shape) >= self.rate
        return X * self.mask
