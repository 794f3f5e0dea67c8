"""The mean of a product is the product of the means."""

TASK = 5
FEEDBACK = (
    "Each step is as if the mean had been taken of the errors alone, or of the errors and of the inputs each for "
    "itself. The formula takes the mean of the products (w · x − y) · x. With the errors 1 and 2 and the inputs 3 and "
    "5, what are the products, and what is their mean?"
)
FEEDBACK_KO = (
    "오차만 평균을 내었거나, 오차와 입력을 따로따로 평균 낸 것과 같은 단계입니다. 식에서는 곱 (w · x − y) · x의 평균을 "
    "냅니다. 오차가 1과 2이고 입력이 3과 5라면 곱은 각각 얼마이고, 그 평균은 얼마일까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        w = w - lr * np.mean(w * x - y) * x
    return w


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        w = w - lr * np.mean(w * x - y) * np.mean(x)
    return w
