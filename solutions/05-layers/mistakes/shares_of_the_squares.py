"""A large weight counts all the more, so weights are squared."""

TASK = 6
FEEDBACK = (
    "Your shares are in the proportion of the squares of the weights: with the weights 3 and 1 the first one is "
    "nine times as large. An input has as much effect as its weight says. How many times as large should the "
    "first share be?"
)
FEEDBACK_KO = (
    "오차가 가중치의 제곱에 비례하게 나뉘었습니다. 가중치가 3과 1이면 첫 몫이 아홉 배가 됩니다. 입력의 영향은 "
    "가중치의 크기만큼입니다. 첫 몫은 둘째 몫의 몇 배여야 할까요?"
)


def share_error(error, weights):
    total = sum(weight**2 for weight in weights)
    return [error * weight**2 / total for weight in weights]
