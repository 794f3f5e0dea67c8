"""Softmax has the slope of the sigmoid, one per element."""

TASK = 5
FEEDBACK = (
    "Your `softmax_jacobian` gives n slopes, of each output by its own input. But all the outputs share one sum, so "
    "each of them also depends on every other input. With 3 inputs and 3 outputs, how many slopes are there?"
)
FEEDBACK_KO = (
    "`softmax_jacobian`이 각 출력을 자기 입력으로 미분한 기울기 n개만 반환합니다. 그러나 모든 출력이 합 하나를 함께 "
    "쓰므로, 출력은 다른 입력에도 따라 변합니다. 입력이 3개, 출력이 3개이면 기울기는 모두 몇 개일까요?"
)


def softmax_jacobian(x):
    y = softmax(x)
    return y * (1 - y)
