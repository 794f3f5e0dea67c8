"""What a layer remembers is set once."""

TASK = 1
FEEDBACK = (
    "When your layer has gone forward twice, it goes back with the inputs of the first time. The `dout` that arrives "
    "belongs to the last output. After `forward(3, 4)` and `forward(6, 2)`, which two numbers made that output?"
)
FEEDBACK_KO = (
    "순전파를 두 번 한 다음에 역전파를 하면, 계층이 첫 번째 입력을 씁니다. 그러나 도착하는 `dout`은 마지막 출력에 대한 "
    "것입니다. `forward(3, 4)` 다음에 `forward(6, 2)`를 호출했다면, 그 출력을 만든 두 수는 무엇일까요?"
)


class MulLayer(MulLayer):
    def __init__(self):
        self.x = None
        self.y = None

    def forward(self, x, y):
        if self.x is None:
            self.x = x
            self.y = y
        return x * y
