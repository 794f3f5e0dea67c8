"""Two inputs have to share the gradient."""

TASK = 1
FEEDBACK = (
    "Your `AddLayer` gives each input half of `dout`. A gradient is not divided among the inputs: it says how much "
    "the result moves when this input alone grows by 1. When 200 + 450 becomes 201 + 450, by how much does the sum "
    "grow?"
)
FEEDBACK_KO = (
    "`AddLayer`가 `dout`을 반씩 나누어 줍니다. 기울기는 입력끼리 나누어 갖는 것이 아니라, 그 입력만 1만큼 커질 때 "
    "결과가 얼마나 움직이는지를 나타냅니다. 200 + 450이 201 + 450으로 바뀌면 합은 얼마나 커질까요?"
)


class AddLayer(AddLayer):
    def backward(self, dout):
        return dout / 2, dout / 2
