"""One side of a sum counts backwards."""

TASK = 1
FEEDBACK = (
    "Your second gradient has its sign turned, as it would be for x − y. When y grows by 1, does x + y grow or shrink?"
)
FEEDBACK_KO = (
    "둘째 기울기의 부호가 반대입니다. x − y일 때의 기울기와 같습니다. y가 1 커지면 x + y는 커질까요, 작아질까요?"
)


class AddLayer(AddLayer):
    def backward(self, dout):
        return dout, -dout
