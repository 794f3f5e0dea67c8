"""A weighted sum is a weighted average."""

TASK = 2
FEEDBACK = (
    "Your answer is the weighted average: the sum of the products, divided by the sum of the weights. A neuron adds "
    "up the products and divides by nothing. What should come out for two inputs of 1 with the weights 2 and 3?"
)
FEEDBACK_KO = (
    "곱의 합을 가중치의 합으로 나눈 가중 평균이 나옵니다. 뉴런은 곱을 더하기만 하고 나누지 않습니다. 입력 1이 둘이고 "
    "가중치가 2와 3이면 얼마가 나와야 할까요?"
)


def weighted_sum(x, w):
    return float(np.sum(np.asarray(x) * np.asarray(w)) / np.sum(w))
