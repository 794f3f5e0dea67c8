"""One gradient is made of the other."""

TASK = 1
FEEDBACK = (
    "Your dx is right, and dy is dx · x, as if dx went on as the dout of the second gradient. Both go back from the "
    "same output. What should dy be made of, if not of dx?"
)
FEEDBACK_KO = (
    "dx는 맞지만, dx를 둘째 기울기의 dout으로 쓴 것처럼 dy가 dx · x로 나옵니다. 두 기울기는 같은 출력에서 거꾸로 "
    "갑니다. dx가 아니라면 dy는 무엇으로 만들어야 할까요?"
)


class MulLayer(MulLayer):
    def backward(self, dout):
        dx = dout * self.y
        return dx, dx * self.x
