"""A loss adds up all that went wrong, in the whole batch."""

TASK = 2
FEEDBACK = (
    "Your loss is a sum over all rows: the same rows given twice cost twice as much. A loss should say how wrong the "
    "network is for a typical row, so that small and large batches can be compared. When each of two rows costs 3, "
    "what should the loss of both be?"
)
FEEDBACK_KO = (
    "오차를 모든 행에 대해 더했습니다. 그래서 같은 행들을 두 번 넣으면 오차도 두 배가 됩니다. 배치의 크기가 달라도 "
    "비교할 수 있으려면 오차는 한 행이 평균적으로 얼마나 틀렸는지를 나타내야 합니다. 두 행의 오차가 각각 3이라면 그 "
    "배치의 오차는 얼마여야 할까요?"
)


def binary_cross_entropy(y, t):
    tiny = 1e-7
    logs = t * np.log(y + tiny) + (1 - t) * np.log(1 - y + tiny)
    return -logs.sum()
