"""rate says how many are kept."""

TASK = 6
FEEDBACK = (
    "You keep the share `rate` of the numbers, and drop the others. With rate = 0.25, how many of four are dropped?"
)
FEEDBACK_KO = "`rate`만큼을 남기고 나머지를 버렸습니다. rate = 0.25이면 넷 가운데 몇 개를 버리나요?"


class Dropout(Dropout):
    def forward(self, X, train):
        if not train:
            return X
        self.mask = (self.rng.random(X.shape) < self.rate) / (1 - self.rate)
        return X * self.mask
