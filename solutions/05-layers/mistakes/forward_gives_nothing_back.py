"""What `forward` computes is known from then on."""

TASK = 1
FEEDBACK = (
    "`forward` gives nothing back: its answer is `None`. It may have computed the output, but the next node of "
    "the graph can only use what is handed over to it. How does the output get out of `forward`?"
)
FEEDBACK_KO = (
    "`forward`가 아무것도 돌려주지 않아서 답이 `None`입니다. 출력을 계산했더라도 그래프의 다음 노드는 건네받은 "
    "값만 쓸 수 있습니다. 출력은 어떻게 `forward` 밖으로 나갑니까?"
)


class MulLayer(MulLayer):
    def forward(self, x, y):
        self.x = x
        self.y = y
        self.out = x * y


class AddLayer(AddLayer):
    def forward(self, x, y):
        self.out = x + y
