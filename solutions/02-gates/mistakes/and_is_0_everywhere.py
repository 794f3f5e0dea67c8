"""A bias that just equals the weights is enough for two inputs."""

TASK = 3
FEEDBACK = (
    "Your AND is 0 in every row, also at (1, 1). There both weights together do not outweigh the bias, or they "
    "only just make up for it. Work out your sum at (1, 1) on paper: is it above 0?"
)
FEEDBACK_KO = (
    "AND가 네 행 모두에서 0이고 (1, 1)에서도 0입니다. 두 가중치를 합해도 편향을 이기지 못하거나 겨우 비기고 "
    "있습니다. (1, 1)에서의 합을 종이에 계산해 보세요. 0보다 큽니까?"
)


def AND(x1, x2):
    return perceptron(np.array([x1, x2]), np.array([0.5, 0.5]), -1.0)
