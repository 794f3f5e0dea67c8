"""A gradient is the slope of the node itself."""

TASK = 1
FEEDBACK = (
    "Your gradients are the slopes of the node alone; `dout` makes no difference. `dout` says how much the final "
    "result moves per unit of this node's output. When dx is 4 for `dout` = 1, what should it be for `dout` = 2?"
)
FEEDBACK_KO = (
    "노드 자신의 기울기만 나오고 `dout`은 아무 영향을 주지 않습니다. `dout`은 이 노드의 출력이 1만큼 움직일 때 "
    "최종 결과가 얼마나 움직이는지를 나타냅니다. `dout`이 1일 때 dx가 4라면, `dout`이 2일 때는 얼마여야 할까요?"
)


class MulLayer(MulLayer):
    def backward(self, dout):
        return self.y, self.x


class AddLayer(AddLayer):
    def backward(self, dout):
        return 1.0, 1.0
