"""What `backward` computes stays in the layer by itself."""

TASK = 5
FEEDBACK = (
    "After `backward`, `.dW` and `.db` are still `None`, as if the gradients had been put into local variables, or "
    "under another name such as `dw`. Learning will change W and b later and needs these gradients. Where will it "
    "look for them?"
)
FEEDBACK_KO = (
    "`backward` 다음에도 `.dW`와 `.db`가 `None`입니다. 기울기를 함수가 끝나면 사라지는 지역 변수에 넣었거나 `dw` "
    "같은 다른 이름으로 둔 것과 같습니다. 나중에 W와 b를 고치려면 이 기울기가 필요합니다. 그때는 어디에서 찾을까요?"
)


class Affine(Affine):
    def backward(self, dout):
        self.grads = [self.X.T @ dout, dout.sum(axis=0)]
        return dout @ self.W.T
