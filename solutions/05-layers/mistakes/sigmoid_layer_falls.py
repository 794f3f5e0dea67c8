"""The minus sign of the exponent does not matter: the curve is an S either way."""

TASK = 4
FEEDBACK = (
    "Your `Sigmoid` falls where it should rise: `forward` gives for x what belongs to −x. When x is large, the "
    "output should come close to 1. How large is e to the power of a large x, and which power stands in the "
    "denominator of the formula?"
)
FEEDBACK_KO = (
    "`Sigmoid`가 올라가야 할 곳에서 내려갑니다. `forward`가 x에 대해 −x의 값을 냅니다. x가 크면 출력이 1에 "
    "가까워져야 합니다. x가 클 때 e의 x제곱은 얼마나 크고, 식의 분모에는 e의 어떤 거듭제곱이 들어 있을까요?"
)


class Sigmoid(Sigmoid):
    def forward(self, x):
        self.y = 1 / (1 + np.exp(x))
        return self.y
