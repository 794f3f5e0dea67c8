"""The output is the mean of the products."""

TASK = 3
FEEDBACK = (
    "Each of your outputs is the mean of the products: their sum, divided by the number of inputs. What should a "
    "neuron do with its products?"
)
FEEDBACK_KO = "출력마다 곱의 평균, 곧 곱의 합을 입력의 수로 나눈 값이 나옵니다. 뉴런은 곱들로 무엇을 해야 할까요?"


def layer(W, x):
    return np.mean(W * x, axis=1)
