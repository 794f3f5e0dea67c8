"""`.params` shows what the network has learnt; it computes with numbers of its own."""

TASK = 5
FEEDBACK = (
    "Numbers in `.params` were changed, but your network went on as if nothing had happened: it computes with "
    "others, which are kept somewhere else. The task says what the network should compute with at any moment. After "
    "`b = a.copy()` and `a[0] = 5`, what has become of `b[0]`?"
)
FEEDBACK_KO = (
    "`.params`의 수를 바꾸었는데도 신경망은 아무 일도 없었던 것처럼 계산합니다. 다른 곳에 따로 둔 수로 계산하는 것과 "
    "같습니다. 과제에서 신경망은 언제나 무엇으로 계산해야 한다고 했을까요? 그리고 `b = a.copy()`와 `a[0] = 5`를 차례로 "
    "실행하면 `b[0]`은 어떻게 될까요?"
)


def copies(params):
    return {name: array.copy() for name, array in params.items()}


def by_its_own(net, answer):
    shown, net.now = net.params, net.own
    answered = answer()
    net.now = shown
    return answered


class MLP(MLP):
    @property
    def params(self):
        if len(self.own) < len(self.now):  # until all are made
            self.own = copies(self.now)
        return self.now

    @params.setter
    def params(self, params):  # twice at the start: before the first are made, and when others are chosen
        self.now = params
        self.times = getattr(self, "times", 0) + 1
        if self.times <= 2:
            self.own = copies(params)

    def forward(self, X):
        forward = super().forward
        return by_its_own(self, lambda: forward(X))

    def gradients(self, X, t):
        gradients = super().gradients
        return by_its_own(self, lambda: gradients(X, t))

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        fit = super().fit
        losses = by_its_own(self, lambda: fit(X, t, lr, epochs, batch_size))
        self.now = copies(self.own)
        return losses
