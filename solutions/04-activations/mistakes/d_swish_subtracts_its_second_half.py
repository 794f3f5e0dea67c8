"""The halves of a product rule are subtracted."""

TASK = 2
FEEDBACK = (
    "Your slope of swish is sigmoid(x) − x · d_sigmoid(x): both halves of the product rule are there, with a minus "
    "between them. Which sign does that rule have?"
)
FEEDBACK_KO = (
    "swish의 기울기가 sigmoid(x) − x · d_sigmoid(x)로 나옵니다. 곱의 미분법의 두 부분이 다 있지만 사이에 빼기가 "
    "있습니다. 이 규칙의 부호는 무엇일까요?"
)


def d_swish(x):
    return sigmoid(x) - x * d_sigmoid(x)
