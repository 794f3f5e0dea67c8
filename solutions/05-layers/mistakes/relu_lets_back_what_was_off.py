"""The gradient gets through where the input was below 0."""

TASK = 4
FEEDBACK = (
    "Your `Relu` sends dout back where the input was not above 0, and stops it where it was. Where does moving the "
    "input a little change the output?"
)
FEEDBACK_KO = (
    "`Relu`가 입력이 0보다 크지 않았던 곳에서 dout을 돌려보내고, 컸던 곳에서 막습니다. 입력을 조금 움직일 때 출력이 "
    "바뀌는 곳은 어디일까요?"
)


class Relu(Relu):
    def backward(self, dout):
        return np.where(self.on, 0.0, dout)
