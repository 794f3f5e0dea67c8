"""The problem says which activation a network has."""

TASK = 5
FEEDBACK = (
    "Your outputs are as if the activation of the last layer acted in the hidden layers, too. With the identity in "
    "each of them a network is a straight line, however many layers it has. Which argument of `MLP` says what acts "
    "in the hidden layers, and in how many layers of a 3-4-1 network is that?"
)
FEEDBACK_KO = (
    "마지막 층의 활성화 함수가 은닉층에도 작용한 것과 같은 출력입니다. 모든 층이 항등 함수라면 신경망은 층이 아무리 "
    "많아도 직선 하나와 같습니다. 은닉층의 활성화 함수는 `MLP`의 어느 인수가 정하고, 3-4-1 신경망에서는 몇 개 층에 "
    "적용해야 할까요?"
)


class MLP(MLP):
    def forward(self, X):
        hidden, self.hidden = self.hidden, self.output
        y = super().forward(X)
        self.hidden = hidden
        return y
