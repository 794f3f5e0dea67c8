"""A node has one output, so it has one gradient."""

TASK = 1
FEEDBACK = (
    "`MulLayer.backward` gives one number, the gradient of x. The node has two inputs, and each needs its own. "
    "How many arrows lead into this node, and how many gradients have to go back along them?"
)
FEEDBACK_KO = (
    "`MulLayer.backward`가 x의 기울기 하나만 내놓았습니다. 노드에는 입력이 둘이고, 입력마다 "
    "기울기가 필요합니다. 이 노드로 들어오는 화살표는 몇 개이고, 그것을 따라 돌아갈 기울기는 몇 개일까요?"
)


class MulLayer(MulLayer):
    def backward(self, dout):
        return dout * self.y
