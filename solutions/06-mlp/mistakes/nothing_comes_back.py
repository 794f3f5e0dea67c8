"""What is computed in a function is known outside."""

TASK = 2
FEEDBACK = (
    "Your function gives nothing back: its answer is `None`. What is only worked out or printed in a function "
    "cannot be used by those who called it. How does a value get out of a function?"
)
FEEDBACK_KO = (
    "함수가 아무것도 돌려주지 않아서 답이 `None`입니다. 함수 안에서 계산만 하거나 출력만 한 값은 호출한 "
    "쪽에서 쓸 수 없습니다. 값을 함수 밖으로 내보내려면 어떻게 해야 할까요?"
)


def init_weights(n_in, n_out, method, seed):
    return None


def squared_error(y, t):
    return None


def binary_cross_entropy(y, t):
    return None


def cross_entropy(y, t):
    return None


def output_and_loss(problem):
    return None


class MLP(MLP):
    def predict(self, X):
        super().predict(X)


class MLP(MLP):
    def loss(self, X, t):
        super().loss(X, t)


class MLP(MLP):
    def gradients(self, X, t):
        super().gradients(X, t)


class MLP(MLP):
    def forward(self, X):
        super().forward(X)


class MLP(MLP):
    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        super().fit(X, t, lr, epochs, batch_size)
