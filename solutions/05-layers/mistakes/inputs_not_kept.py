"""`backward` knows the inputs, because `forward` has seen them."""

TASK = 1
FEEDBACK = (
    "`backward` stops because it multiplies by `None`: `forward` saw the inputs, but nothing was remembered. What "
    "a function gets is gone when it ends, unless it is put where the object keeps it. Which numbers does "
    "`backward` look for, and under which names?"
)
FEEDBACK_KO = (
    "`backward`가 `None`을 곱하려다 멈춥니다. `forward`가 입력을 받았지만 아무것도 기억해 두지 않았습니다. 함수가 "
    "받은 값은 객체에 남겨 두지 않으면 함수가 끝날 때 사라집니다. `backward`는 어떤 수를 어떤 이름으로 찾습니까?"
)


class MulLayer(MulLayer):
    def forward(self, x, y):
        return x * y
