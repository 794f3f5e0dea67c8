"""The loop ends with the hidden layers."""

TASK = 5
FEEDBACK = (
    "Your outputs are those of the last hidden layer, as if the loop ended one layer too early. Each row should have "
    "one output for each neuron of the last layer. For a network with W1, b1, W2 and b2, which layer numbers should "
    "the loop go through?"
)
FEEDBACK_KO = (
    "마지막 은닉층의 출력을 반환했습니다. 반복문이 한 층 일찍 끝난 것과 같습니다. 행마다 출력층의 뉴런 하나에 출력이 "
    "하나씩 있어야 합니다. W1, b1, W2, b2가 있는 신경망이라면 반복문은 어떤 층 번호들을 지나야 할까요?"
)


class MLP(MLP):
    def forward(self, X):
        super().forward(X)
        self.outputs.pop()
        return self.outputs[-1]
