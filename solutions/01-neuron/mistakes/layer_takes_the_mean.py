"""The output is the mean of the products."""

TASK = 3
FEEDBACK = (
    "Each of your outputs is the mean of the products, so it becomes smaller the more inputs there are. What does a "
    "neuron do with its products?"
)
FEEDBACK_KO = "출력마다 곱의 평균이 나와서, 입력이 많을수록 작아집니다. 뉴런은 곱들로 무엇을 할까요?"


def layer(W, x):
    return np.mean(W * x, axis=1)
