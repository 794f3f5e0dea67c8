"""A sum that is weighted is a weighted average."""

TASK = 2
FEEDBACK = (
    "Your answer is the mean of the products: 1.5 where 6 is due. Each further synapse can bring more to a "
    "neuron, and a mean takes that away again. If a fifth input of 1 came in with the weight 2, what should "
    "become of the 6, and what becomes of your 1.5?"
)
FEEDBACK_KO = (
    "곱의 평균이 나왔습니다. 6이어야 하는데 1.5입니다. 시냅스가 늘면 뉴런에 더 많이 들어올 수 있는데, 평균을 "
    "내면 그 차이가 사라집니다. 값이 1이고 가중치가 2인 다섯째 입력이 들어오면 6은 얼마가 되어야 하고, 지금의 "
    "1.5는 얼마가 됩니까?"
)


def weighted_sum(x, w):
    return np.mean(w * x)
