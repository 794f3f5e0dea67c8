"""`x = self.x` stores x in the object."""

TASK = 1
FEEDBACK = (
    "`forward` stops because it multiplies `None` by `None`: the empty memory of the object was copied over the "
    "two inputs. An assignment carries a value from right to left. Where do 3 and 4 come from, and where should "
    "they go?"
)
FEEDBACK_KO = (
    "`forward`가 `None`끼리 곱하다가 멈춥니다. 아직 비어 있는 객체의 속성이 두 입력을 덮어썼습니다. 대입은 "
    "오른쪽의 값을 왼쪽으로 옮깁니다. 3과 4는 어디에서 와서 어디로 가야 합니까?"
)


class MulLayer(MulLayer):
    def forward(self, x, y):
        x = self.x
        y = self.y
        return x * y
