"""The bias is what the sum has to pass."""

TASK = 2
FEEDBACK = (
    "The larger b is, the harder it is for your neuron to fire: b works as a threshold that the sum has to pass. With "
    "a larger bias a neuron should fire more easily. With b = 0.1 and no input at all, what should the answer be, and "
    "what is yours?"
)
FEEDBACK_KO = (
    "b가 클수록 뉴런이 오히려 활성화되기 어렵습니다. b를 가중합과 비교하는 임계값처럼 쓰고 있습니다. 편향이 클수록 "
    "뉴런은 더 쉽게 활성화되어야 합니다. b = 0.1이고 입력이 모두 0일 때 답은 무엇이어야 하고, 지금은 무엇이 나올까요?"
)


def perceptron(x, w, b):
    if np.sum(w * x) > b:
        return 1
    return 0
