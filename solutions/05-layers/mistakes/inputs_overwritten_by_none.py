"""`x = self.x` stores x in the object."""

TASK = 1
FEEDBACK = (
    "`forward` stops because it multiplies `None` by `None`, as if the empty attributes of the object had replaced "
    "the two inputs. An assignment copies a value from the right side to the left side. Where do the inputs come "
    "from, and where should they go?"
)
FEEDBACK_KO = (
    "`forward`가 `None`끼리 곱하다가 멈춥니다. 아직 비어 있는 객체의 속성이 두 입력을 덮어쓴 것과 같습니다. 대입은 "
    "오른쪽의 값을 왼쪽에 넣습니다. 두 입력은 어디에서 와서 어디로 가야 할까요?"
)


class MulLayer(MulLayer):
    def forward(self, x, y):
        x = self.x
        y = self.y
        return x * y
