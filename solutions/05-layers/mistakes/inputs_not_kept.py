"""`backward` knows the inputs, because `forward` has seen them."""

TASK = 1
FEEDBACK = (
    "`backward` stops because it multiplies by `None`: `forward` saw the inputs, but `backward` finds nothing. "
    "What a function is given is gone when it ends, unless it is stored in the object. Which numbers does "
    "`backward` look for, and under which names?"
)
FEEDBACK_KO = (
    "`backward`가 `None`을 곱하려다 멈춥니다. `forward`가 입력을 받았지만 `backward`에는 남은 것이 없습니다. "
    "함수가 받은 값은 객체에 저장하지 않으면 함수가 끝날 때 사라집니다. `backward`는 어떤 수를 어떤 이름으로 "
    "찾을까요?"
)


class MulLayer(MulLayer):
    def forward(self, x, y):
        return x * y
