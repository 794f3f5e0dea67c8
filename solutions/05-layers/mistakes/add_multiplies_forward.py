"""All nodes of the graph do the same."""

TASK = 1
FEEDBACK = (
    "`AddLayer.forward` gives the product of its inputs, as `MulLayer` does: 200 and 450 become 90000. Two parts "
    "of a bill of 200 and 450 won are brought together here. What should the customer pay?"
)
FEEDBACK_KO = (
    "`AddLayer.forward`가 `MulLayer`처럼 두 입력의 곱을 내서 200과 450이 90000이 됩니다. 여기서는 200원과 450원인 "
    "두 금액이 합쳐집니다. 손님은 얼마를 내야 합니까?"
)


class AddLayer(AddLayer):
    def forward(self, x, y):
        return x * y
