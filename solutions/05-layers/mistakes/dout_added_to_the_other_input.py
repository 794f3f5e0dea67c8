"""What comes back is added to the other input."""

TASK = 1
FEEDBACK = (
    "Your gradients are dout plus the other input. When x moves by 1, z = x · y moves by y, and when z moves by 1, "
    "the final result moves by dout. By how much does the final result move when z moves by y?"
)
FEEDBACK_KO = (
    "기울기가 dout에 다른 쪽 입력을 더한 값으로 나옵니다. x가 1 움직이면 z = x · y는 y만큼 움직이고, z가 1 움직이면 "
    "최종 결과는 dout만큼 움직입니다. 그렇다면 z가 y만큼 움직일 때 최종 결과는 얼마나 움직일까요?"
)


class MulLayer(MulLayer):
    def backward(self, dout):
        return dout + self.y, dout + self.x
