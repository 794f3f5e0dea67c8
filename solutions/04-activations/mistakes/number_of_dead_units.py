"""A share is a number of things."""

TASK = 7
FEEDBACK = (
    "Your `dead_fraction` is the number of the dead units, not their share. 2 of 5 and 2 of 100 are very "
    "different layers. Between which two numbers does a share lie, and what is it compared with?"
)
FEEDBACK_KO = (
    "`dead_fraction`이 죽은 뉴런의 비율이 아니라 개수입니다. 5개 중 2개와 100개 중 2개는 아주 다릅니다. 비율은 "
    "어떤 두 수 사이에 있고, 무엇과 비교한 것입니까?"
)


def dead_fraction(X, W, b):
    outputs = relu(X @ W + b)
    return np.sum(np.all(outputs == 0, axis=0))
