"""What is kept is put into the function once more."""

TASK = 4
FEEDBACK = (
    "Your gradient is the slope at y, as if the output that was kept were the input and went through the function "
    "once more. The rule for the slope is written with y itself. x has been through the function once in `forward`. "
    "How many times more does y have to go through it in `backward`?"
)
FEEDBACK_KO = (
    "기억해 둔 출력을 입력인 것처럼 함수에 한 번 더 넣은, y에서의 기울기가 나옵니다. 기울기 공식에는 y가 그대로 "
    "들어갑니다. x는 `forward`에서 이미 함수를 한 번 지났습니다. `backward`에서 y는 함수를 몇 번 더 지나야 할까요?"
)


class Sigmoid(Sigmoid):
    def backward(self, dout):
        y = 1 / (1 + np.exp(-self.y))
        return dout * y * (1 - y)


class Tanh(Tanh):
    def backward(self, dout):
        return dout * (1 - np.tanh(self.y) ** 2)
