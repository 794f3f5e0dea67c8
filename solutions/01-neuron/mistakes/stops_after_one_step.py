"""The weight is returned where it is computed, in the loop."""

TASK = 5
FEEDBACK = (
    "However many steps are asked for, only one is made, and with 0 steps nothing comes back (`None`). A function "
    "ends at the first `return` that it reaches. With three steps, how many of them should be done before the "
    "weight is returned?"
)
FEEDBACK_KO = (
    "몇 단계를 하라고 해도 한 단계로 끝나고, 0단계이면 아무것도 나오지 않습니다(`None`). 함수는 처음 만나는 "
    "`return`에서 끝납니다. 세 단계라면 가중치를 반환하기 전에 몇 단계를 마쳐야 할까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = w * x - y
        return w - lr * np.mean(error * x)
    return None
