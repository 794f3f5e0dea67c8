"""Both gradients are equal, so one number is enough."""

TASK = 1
FEEDBACK = (
    "`AddLayer.backward` gives one number. But the node has two inputs, and each needs its own gradient, even if "
    "the two are equal. How many arrows lead into this node, and how many gradients have to go back along them?"
)
FEEDBACK_KO = (
    "`AddLayer.backward`가 수 하나만 반환합니다. 이 노드는 입력이 두 개이고, 값이 같더라도 기울기는 입력마다 "
    "하나씩 필요합니다. 이 노드로 들어오는 화살표는 몇 개이고, 그 화살표를 따라 거꾸로 나가는 기울기는 몇 개여야 "
    "할까요?"
)


class AddLayer(AddLayer):
    def backward(self, dout):
        return dout
