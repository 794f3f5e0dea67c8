"""What comes back is taken for what went out."""

TASK = 4
FEEDBACK = (
    "The slope in your `Sigmoid` is made of `dout`, as if `dout` were the output: `dout` · `dout` · (1 − `dout`). But "
    "y is what `forward` returned. Where can `backward` find it?"
)
FEEDBACK_KO = (
    "`Sigmoid`의 기울기를 `dout`으로 계산하고 있습니다. `dout`을 출력으로 본 것처럼 `dout` · `dout` · (1 − `dout`)과 "
    "같은 값이 나옵니다. y는 `forward`가 돌려준 값입니다. `backward`는 그 값을 어디에서 찾을 수 있을까요?"
)


class Sigmoid:
    def forward(self, x):
        self.y = 1 / (1 + np.exp(-x))
        return self.y

    def backward(self, dout):
        return dout * dout * (1 - dout)
