"""The sign of the exponents does not matter."""

TASK = 4
FEEDBACK = (
    "Your `Tanh` falls where it should rise: `forward` gives for x what belongs to −x. When x is large, the "
    "output should come close to 1. Which sign does x have on its way into your formula?"
)
FEEDBACK_KO = (
    "`Tanh`가 올라가야 할 곳에서 내려갑니다. `forward`에 x를 넣으면 −x의 값이 나옵니다. x가 크면 "
    "출력은 1에 가까워져야 합니다. 지금의 식에 들어가는 x의 부호는 무엇일까요?"
)


class Tanh(Tanh):
    def forward(self, x):
        self.y = np.tanh(-x)
        return self.y
