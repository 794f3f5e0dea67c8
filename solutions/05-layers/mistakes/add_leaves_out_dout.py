"""The slope of a sum is 1, so its gradients are 1."""

TASK = 1
FEEDBACK = (
    "Your `AddLayer.backward` gives 1 and 1, the slopes of the node alone. `dout` says how much the final result "
    "moves per unit of this node's output. When x grows by 1, the sum grows by 1: by how much does the final result "
    "move then?"
)
FEEDBACK_KO = (
    "`AddLayer.backward`가 1과 1, 곧 노드 자신의 기울기만 냅니다. `dout`은 이 노드의 출력이 1만큼 움직일 때 최종 "
    "결과가 얼마나 움직이는지를 나타냅니다. x가 1만큼 커지면 합도 1만큼 커집니다. 그때 최종 결과는 얼마나 움직일까요?"
)


class AddLayer(AddLayer):
    def backward(self, dout):
        return 1.0, 1.0
