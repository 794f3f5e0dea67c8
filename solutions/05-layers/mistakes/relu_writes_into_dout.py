"""`dout` has done its work and can hold the answer."""

TASK = 4
FEEDBACK = (
    "Your `Relu` writes zeros into the `dout` that it was given. Other nodes may need the same array, and some of "
    "its numbers are lost. Where else could the zeros be written?"
)
FEEDBACK_KO = (
    "`Relu`가 넘겨받은 `dout`에 0을 써넣습니다. 다른 노드에도 같은 배열이 필요할 수 있는데, 그 수 가운데 일부가 "
    "없어집니다. 0을 다른 어디에 쓸 수 있을까요?"
)


class Relu(Relu):
    def forward(self, x):
        self.mask = x <= 0
        out = x.copy()
        out[self.mask] = 0
        return out

    def backward(self, dout):
        dout[self.mask] = 0
        return dout
