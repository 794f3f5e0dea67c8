"""The gradient of an activation is its slope."""

TASK = 4
FEEDBACK = (
    "You return the slope of the activation alone; `dout` makes no difference. The layer is one part of the graph, "
    "and `dout` stands for everything that comes after it. What should happen to dx when `dout` is twice as large?"
)
FEEDBACK_KO = (
    "활성화 함수의 기울기만 나오고 `dout`은 아무 영향을 주지 않습니다. 이 계층은 계산 그래프의 일부이고, 그 뒤에 "
    "오는 모든 것이 `dout`에 담겨 있습니다. `dout`이 두 배가 되면 dx는 어떻게 되어야 할까요?"
)


class Relu(Relu):
    def backward(self, dout):
        return np.where(self.on, 1.0, 0.0)
