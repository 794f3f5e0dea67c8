"""Adding first and multiplying afterwards comes to the same."""

TASK = 2
FEEDBACK = (
    "Your answer is the sum of the inputs times the sum of the weights. Once the two sums are made, nobody can "
    "tell which weight belongs to which input. For the inputs 1, 0 and the weights 5, 2, how much arrives through "
    "each of the two synapses?"
)
FEEDBACK_KO = (
    "입력의 합에 가중치의 합을 곱한 값이 나왔습니다. 먼저 더해 버리면 어느 가중치가 어느 입력의 것인지 알 수 없게 "
    "됩니다. 입력이 1, 0이고 가중치가 5, 2이면 두 시냅스로 각각 얼마가 들어올까요?"
)


def weighted_sum(x, w):
    return np.sum(w) * np.sum(x)
