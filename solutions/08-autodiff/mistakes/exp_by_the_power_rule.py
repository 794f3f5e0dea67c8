"""The exponent comes down in front."""

TASK = 4
FEEDBACK = (
    "The slope of your exp is a · eᵃ⁻¹: the rule for a power such as a³. There a stands below, here it stands above. "
    "Which function is its own slope?"
)
FEEDBACK_KO = (
    "exp의 기울기가 a³ 같은 거듭제곱의 규칙대로 a · eᵃ⁻¹으로 나옵니다. 거듭제곱에서는 a가 밑이고 여기서는 지수입니다. "
    "자기 자신이 기울기인 함수는 무엇인가요?"
)


class Value(Value):
    def exp(self):
        y = math.exp(self.data)
        return Value(y, (self,), (self.data * math.exp(self.data - 1),))
