"""A new name makes a new array."""

TASK = 3
FEEDBACK = (
    "Your outputs are right, but afterwards the `W` that you were given holds the products. An array may have two "
    "names and is still only one: what is written into it under one name is seen under the other. Which weights will "
    "this layer have when its next inputs come?"
)
FEEDBACK_KO = (
    "출력은 맞지만, 끝난 뒤에는 넘겨받은 `W`에 곱이 들어 있습니다. 이름이 둘이어도 배열은 하나일 수 있어서, 한 "
    "이름으로 써넣은 것이 다른 이름으로도 보입니다. 다음 입력이 들어올 때 이 층의 가중치는 얼마일까요?"
)


def layer(W, x):
    products = W
    products *= x
    return np.sum(products, axis=1)
