"""All nodes of the graph do the same."""

TASK = 1
FEEDBACK = (
    "`AddLayer.forward` gives the product of its inputs, as `MulLayer` does: 200 and 450 become 90000. Think of "
    "two amounts on one bill, 200 won and 450 won. What should the customer pay?"
)
FEEDBACK_KO = (
    "`AddLayer.forward`가 `MulLayer`처럼 두 입력의 곱을 내서 200과 450이 90000이 됩니다. 계산서에 200원과 450원이 "
    "적혀 있다고 생각해 보세요. 손님은 얼마를 내야 할까요?"
)


class AddLayer(AddLayer):
    def forward(self, x, y):
        return x * y
