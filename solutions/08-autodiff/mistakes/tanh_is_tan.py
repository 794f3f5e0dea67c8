"""tanh is the tangent."""

TASK = 4
FEEDBACK = (
    "Your tanh is the tangent, which runs off to infinity near 1.57. tanh stays between −1 and 1. Which function "
    "of `math` has an h at its end?"
)
FEEDBACK_KO = (
    "tanh가 탄젠트로 계산됩니다. 탄젠트는 1.57 근처에서 한없이 커지지만 tanh는 −1과 1 사이에 있습니다. "
    "`math`에서 끝에 h가 붙은 함수는 무엇인가요?"
)


class Value(Value):
    def tanh(self):
        y = math.tan(self.data)
        return Value(y, (self,), (1 - y**2,))


class Value(Value):
    def tanh(self):
        y = math.tan(self.data)
        return Value(y, (self,), (1 + y**2,))
