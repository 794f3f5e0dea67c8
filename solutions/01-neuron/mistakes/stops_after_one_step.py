"""The weight is returned where it is computed, in the loop."""

TASK = 5
FEEDBACK = (
    "Your answers are those of a function that ends in the first turn of its loop: one step is done, however many are "
    "asked for, and without any step nothing comes back. A function ends at the first `return` that it reaches. With "
    "three steps, how many of them should be done before the weight is returned?"
)
FEEDBACK_KO = (
    "반복문이 처음 돌 때 함수가 끝난 것과 같은 답입니다. 몇 단계를 하라고 해도 한 단계만 하고, 0단계이면 아무것도 "
    "반환하지 않습니다. 함수는 처음 만나는 `return`에서 끝납니다. 세 단계라면 가중치를 반환하기 전에 몇 단계를 "
    "마쳐야 할까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = w * x - y
        return w - lr * np.mean(error * x)
    return None
