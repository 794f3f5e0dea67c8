"""A share is a number of things."""

TASK = 7
FEEDBACK = (
    "Your `dead_fraction` is the number of the dead units, not their share. 2 dead units of 5 are many, 2 of 100 are "
    "few. Between which two numbers does a share lie, and on what does it depend besides the count?"
)
FEEDBACK_KO = (
    "`dead_fraction`의 값이 죽은 뉴런의 비율이 아니라 개수입니다. 5개 중 2개는 많고, 100개 중 2개는 적습니다. 비율은 "
    "어떤 두 수 사이에 있고, 개수 말고 무엇에 따라 달라질까요?"
)


def dead_fraction(X, W, b):
    outputs = relu(X @ W + b)
    return np.sum(np.all(outputs == 0, axis=0))
