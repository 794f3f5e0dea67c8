"""Each forward has its mask, and predicting has none."""

TASK = 6
FEEDBACK = (
    "After a forward with train False your `backward` returns dout as it is: the mask of the training is gone. Which "
    "forward does the way back belong to?"
)
FEEDBACK_KO = (
    "train이 False인 forward 다음에는 `backward`가 dout을 그대로 반환합니다. 학습할 때의 마스크가 사라졌습니다. 거꾸로 "
    "가는 길은 어느 forward의 것인가요?"
)


class Dropout(Dropout):
    def forward(self, X, train):
        if not train:
            self.mask = np.ones(X.shape)
            return X
        self.mask = (self.rng.random(X.shape) >= self.rate) / (1 - self.rate)
        return X * self.mask
