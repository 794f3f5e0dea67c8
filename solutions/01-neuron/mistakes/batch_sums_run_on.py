"""The sum is set to 0 once, before the loops."""

TASK = 3
FEEDBACK = (
    "Your outputs also hold sums that were made before them, as if the adding had gone on from one output to the "
    "next. Each number of Y is the sum of one neuron for one input, and of nothing else. For 3 inputs and 2 neurons, "
    "how many sums does `layer_batch` make, and with which number should each begin?"
)
FEEDBACK_KO = (
    "출력에 그보다 먼저 구한 합까지 들어 있습니다. 덧셈이 한 출력에서 다음 출력으로 이어진 것과 같습니다. Y의 수 "
    "하나는 입력 하나에 대한 뉴런 하나의 합이고, 다른 것은 들어가지 않습니다. 입력이 3개, 뉴런이 2개이면 "
    "`layer_batch`는 합을 몇 개 구하고, 합마다 어떤 수에서 시작해야 할까요?"
)


def layer_batch(W, X):
    rows = []
    for x in X:
        total = 0.0
        row = []
        for weights in W:
            total += np.sum(weights * x)
            row.append(total)
        rows.append(row)
    return np.array(rows)


def layer_batch(W, X):
    total = 0.0
    rows = []
    for x in X:
        row = []
        for weights in W:
            total += np.sum(weights * x)
            row.append(total)
        rows.append(row)
    return np.array(rows)
