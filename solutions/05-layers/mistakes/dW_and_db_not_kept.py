"""What `backward` computes stays in the layer by itself."""

TASK = 5
FEEDBACK = (
    "After `backward`, `.dW` and `.db` are still `None`, as if the gradients had been left in names that end with "
    "the function, or under others such as `dw`. Where will the step that changes W and b look for them?"
)
FEEDBACK_KO = (
    "`backward` 다음에도 `.dW`와 `.db`가 `None`입니다. 함수와 함께 사라지는 변수나 `dw` 같은 다른 이름에 기울기를 "
    "둔 것과 같습니다. 나중에 W와 b를 고칠 때는 그 값을 어디에서 찾습니까?"
)


class Affine(Affine):
    def backward(self, dout):
        self.grads = [self.X.T @ dout, dout.sum(axis=0)]
        return dout @ self.W.T
