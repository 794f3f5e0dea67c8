"""What is kept is put into the function once more."""

TASK = 4
FEEDBACK = (
    "Your gradient is the slope at y, as if the output that was kept were the input and went through the function "
    "once more. The rule for the slope is written with y itself. What is y when forward is given 0?"
)
FEEDBACK_KO = (
    "기억해 둔 출력을 입력인 것처럼 함수에 한 번 더 넣은, y에서의 기울기가 나옵니다. 기울기 공식에는 y가 그대로 "
    "들어갑니다. forward에 0을 주면 y는 얼마일까요?"
)


class Sigmoid(Sigmoid):
    def backward(self, dout):
        y = 1 / (1 + np.exp(-self.y))
        return dout * y * (1 - y)


class Tanh(Tanh):
    def backward(self, dout):
        return dout * (1 - np.tanh(self.y) ** 2)
