"""What comes back is passed on, as in a sum."""

TASK = 4
FEEDBACK = (
    "Your `Relu` gives back `dout` as it is, also where the input was below 0. There the output stays 0 however the "
    "input moves a little, so nothing should come back. When `backward` asks where the input was below 0, does it ask "
    "the input as it came, or an array that `forward` has changed?"
)
FEEDBACK_KO = (
    "입력이 0보다 작았던 곳에서도 `Relu`가 `dout`을 그대로 돌려줍니다. 그런 곳에서는 입력이 조금 움직여도 출력이 0 "
    "그대로이므로 아무것도 돌아오지 않아야 합니다. `backward`가 입력이 0보다 작았는지 볼 때, 들어온 그대로의 입력을 "
    "보나요, `forward`가 바꾼 배열을 보나요?"
)


class Relu(Relu):
    def backward(self, dout):
        return dout
