"""What `forward` computes is known from then on."""

TASK = 1
FEEDBACK = (
    "`forward` gives nothing back: its answer is `None`. Even if it has computed the output, the next node of the "
    "graph can only use what it is given. How does the output get out of `forward`?"
)
FEEDBACK_KO = (
    "`forward`가 아무것도 돌려주지 않아서 답이 `None`입니다. 출력을 계산했더라도 그래프의 다음 노드는 넘겨받은 "
    "값만 쓸 수 있습니다. `forward`는 출력을 어떻게 돌려줄까요?"
)


class AddLayer(AddLayer):
    def forward(self, x, y):
        self.out = x + y
