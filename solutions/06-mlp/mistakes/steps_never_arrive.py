"""Giving a new value to the loop's name changes what is in the dict."""

TASK = 6
FEEDBACK = (
    "After `fit` all the numbers in `.params` are what they were before, as if the steps had been worked out but not "
    'put back. A name can get a new value without changing the dict that its old value came from. After `d = {"a": '
    '1}`, `p = d["a"]` and `p = p + 1`, what is `d["a"]`?'
)
FEEDBACK_KO = (
    "`fit`을 부른 뒤에도 `.params`의 수가 모두 그대로입니다. 단계를 계산하기만 하고 다시 넣지 않은 것과 같습니다. "
    '이름에 새 값을 대입해도 원래 값이 들어 있던 딕셔너리는 바뀌지 않습니다. `d = {"a": 1}`, `p = d["a"]`, `p = p + '
    '1`을 차례로 실행하면 `d["a"]`는 얼마일까요?'
)


class MLP(MLP):
    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for _ in range(epochs):
            order = self.rng.permutation(len(X))
            for start in range(0, len(X), batch_size):
                rows = order[start : start + batch_size]
                gradients = self.gradients(X[rows], t[rows])
                for name, p in self.params.items():
                    p = p - lr * gradients[name]
            losses.append(self.loss(X, t))
        return losses
