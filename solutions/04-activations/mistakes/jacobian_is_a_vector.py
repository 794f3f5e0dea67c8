"""Softmax has the slope of the sigmoid, one per element."""

TASK = 5
FEEDBACK = (
    "Your `softmax_jacobian` gives n slopes: of each output by its own input. But all the outputs share one sum, "
    "so each of them also feels every other input. With 3 inputs and 3 outputs, how many slopes are there?"
)
FEEDBACK_KO = (
    "`softmax_jacobian`이 각 출력의 자기 입력에 대한 기울기 n개만 줍니다. 그러나 모든 출력이 합 하나를 함께 "
    "쓰므로, 출력마다 다른 입력의 영향도 받습니다. 입력이 3개, 출력이 3개이면 기울기는 모두 몇 개입니까?"
)


def softmax_jacobian(x):
    y = softmax(x)
    return y * (1 - y)
