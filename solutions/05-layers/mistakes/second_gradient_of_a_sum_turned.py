"""One side of a sum counts backwards."""

TASK = 1
FEEDBACK = "Your second gradient has a minus, which belongs to x − y. When y grows by 1, does x + y grow or shrink?"
FEEDBACK_KO = "둘째 기울기에 빼기 부호가 있습니다. 이것은 x − y의 것입니다. y가 1 커지면 x + y는 커질까요, 작아질까요?"


class AddLayer(AddLayer):
    def backward(self, dout):
        return dout, -dout
