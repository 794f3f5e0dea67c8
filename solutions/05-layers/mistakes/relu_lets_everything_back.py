"""What comes back is passed on, as in a sum."""

TASK = 4
FEEDBACK = (
    "Your `Relu` gives back `dout` as it is, also where the input was below 0. There the output stays 0 however "
    "the input moves a little. By how much does the final result move, then, when such an input grows by a tiny "
    "bit?"
)
FEEDBACK_KO = (
    "입력이 0보다 작았던 곳에서도 `Relu`가 `dout`을 그대로 돌려줍니다. 그런 곳에서는 입력이 조금 "
    "움직여도 출력이 0 그대로입니다. 그러면 그 입력이 아주 조금 커질 때 최종 결과는 얼마나 움직일까요?"
)


class Relu(Relu):
    def backward(self, dout):
        return dout
