"""What comes back is added to the other input."""

TASK = 1
FEEDBACK = (
    "Your gradients are dout plus the other input. For z = x · y the slope of x is y: when x moves by 1, z moves by "
    "y. When each 1 of z counts dout, how do you get what that move counts?"
)
FEEDBACK_KO = (
    "기울기가 dout에 다른 쪽 입력을 더한 값으로 나옵니다. z = x · y에서 x의 기울기는 y입니다. x가 1 움직이면 z는 "
    "y만큼 움직입니다. z의 1이 각각 dout만큼이라면, 이 움직임은 얼마로 셈해야 할까요?"
)


class MulLayer(MulLayer):
    def backward(self, dout):
        return dout + self.y, dout + self.x
