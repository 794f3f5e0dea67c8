"""A gradient is the slope of the node itself."""

TASK = 1
FEEDBACK = (
    "Your gradients are the slopes of the node alone; `dout` makes no difference. `dout` says how much the final "
    "result moves per unit of this node's output. When `dout` becomes twice as large, what should become of dx?"
)
FEEDBACK_KO = (
    "노드 자신의 기울기만 나오고 `dout`은 아무 영향을 주지 않습니다. `dout`은 이 노드의 출력이 1만큼 움직일 때 최종 "
    "결과가 얼마나 움직이는지를 나타냅니다. `dout`이 두 배가 되면 dx는 어떻게 되어야 할까요?"
)


class MulLayer(MulLayer):
    def backward(self, dout):
        return self.y, self.x
