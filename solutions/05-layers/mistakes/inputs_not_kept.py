"""`backward` knows the inputs, because `forward` has seen them."""

TASK = 1
FEEDBACK = (
    "`backward` stops because a number is multiplied by `None`, as if `forward` had kept nothing. What a function "
    "is given is gone when it ends, unless it is stored in the object. Which numbers does `backward` need, and "
    "under which names does it look for them?"
)
FEEDBACK_KO = (
    "`backward`에서 수에 `None`을 곱하려다 멈춥니다. `forward`가 아무것도 남겨 두지 않은 것과 "
    "같습니다. 함수가 받은 값은 객체에 저장하지 않으면 함수가 끝날 때 사라집니다. `backward`에는 어떤 "
    "수들이 필요하고, 어떤 이름으로 찾고 있을까요?"
)


class MulLayer(MulLayer):
    def forward(self, x, y):
        return x * y
