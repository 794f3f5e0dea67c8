"""Giving a new value to the loop's name changes what is in the dict."""

TASK = 6
FEEDBACK = (
    "After one epoch with all rows in one batch, the numbers in `.params` are what they were before. Perhaps a step "
    'was worked out and only given to a name: after `d = {"a": 1}`, `p = d["a"]` and `p = p + 1`, what is `d["a"]`? '
    "Or perhaps there was no batch: for 5 rows in batches of 5, at which rows do your batches start?"
)
FEEDBACK_KO = (
    "모든 행을 한 배치에 넣고 한 에폭을 돌린 뒤에도 `.params`의 수가 모두 그대로입니다. 단계를 계산했지만 이름에만 "
    '대입했을지도 모릅니다. `d = {"a": 1}`, `p = d["a"]`, `p = p + 1`을 차례로 실행하면 `d["a"]`는 얼마일까요? '
    "아니면 배치가 하나도 없었을지도 모릅니다. 행 5개를 5개씩 묶으면 여러분의 배치는 몇 번째 행에서 시작할까요?"
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
