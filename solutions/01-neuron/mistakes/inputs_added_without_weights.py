"""A sum is a sum of inputs."""

TASK = 2
FEEDBACK = (
    "Your `weighted_sum` adds up the inputs alone, and the weights make no difference. What has to happen to each "
    "input before it is added?"
)
FEEDBACK_KO = (
    "`weighted_sum`이 입력만 더해서 가중치가 아무 영향도 주지 않습니다. 입력마다 더하기 전에 무엇을 해야 할까요?"
)


def weighted_sum(x, w):
    return float(np.sum(x))
