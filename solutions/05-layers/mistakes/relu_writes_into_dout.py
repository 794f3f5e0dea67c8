"""`dout` has done its work and can hold the answer."""

TASK = 4
FEEDBACK = (
    "Your `Relu` answers correctly, but it writes its zeros into the `dout` that it was given. Other nodes may "
    "need the same array, and some of its numbers are lost. Where else could the zeros be written?"
)
FEEDBACK_KO = (
    "`Relu`의 답은 맞지만, 넘겨받은 `dout`에 0을 써넣습니다. 다른 노드도 같은 배열을 쓸 수 있는데, 그 배열의 일부 "
    "값이 사라집니다. 0을 어디에 써넣으면 좋을까요?"
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
