"""rate is the probability of staying."""

TASK = 6
FEEDBACK = (
    "You keep the share `rate` of the numbers and divide by it, as if rate were the probability of staying. Here "
    "it is that of being dropped. Which probability is left for staying?"
)
FEEDBACK_KO = (
    "rate가 남을 확률인 것처럼 `rate`만큼을 남기고 그것으로 나누었습니다. 여기서 rate는 버려질 "
    "확률입니다. 남을 확률은 얼마인가요?"
)


class Dropout(Dropout):
    def forward(self, X, train):
        if not train:
            return X
        self.mask = (self.rng.random(X.shape) < self.rate) / self.rate
        return X * self.mask
