"""Every neuron is connected with every other one."""

TASK = 1
FEEDBACK = (
    "Your number of weights is the product of all sizes. Connections go from one layer to the next only, and "
    "those of two pairs of layers add up. How many lines has a drawing of 3-4-1?"
)
FEEDBACK_KO = (
    "가중치를 모든 크기의 곱으로 세었습니다. 연결은 한 층에서 바로 다음 층으로만 가고, 층마다의 개수는 더해야 "
    "합니다. 3-4-1을 그리면 선이 몇 개인가요?"
)


def parameter_count(sizes):
    return int(np.prod(sizes)) + sum(sizes[1:])


def multiplications(sizes, rows):
    return rows * int(np.prod(sizes))
