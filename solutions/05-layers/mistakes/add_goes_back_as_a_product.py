"""`backward` multiplies by the other input, in every node."""

TASK = 1
FEEDBACK = (
    "The gradients of your `AddLayer` are those of a product: each is `dout` times the other input. A sum behaves "
    "differently. When 200 + 450 becomes 201 + 450, by how much does the result grow, and does the 450 matter?"
)
FEEDBACK_KO = (
    "`AddLayer`의 기울기가 곱셈 노드의 기울기처럼, `dout`에 상대 입력을 곱한 값으로 나옵니다. 덧셈은 다릅니다. 200 "
    "+ 450이 201 + 450으로 바뀌면 결과는 얼마나 커지고, 450은 거기에 영향을 줄까요?"
)


class AddLayer(AddLayer):
    def forward(self, x, y):
        self.x = x
        self.y = y
        return x + y

    def backward(self, dout):
        return dout * self.y, dout * self.x
