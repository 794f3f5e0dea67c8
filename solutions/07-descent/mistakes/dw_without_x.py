"""All weights are wrong alike."""

TASK = 4
FEEDBACK = (
    "Your dw is the mean of the errors for each weight, as if every input were 1. A weight is multiplied by its "
    "input, so how much it changes the line depends on that. What goes into the weight at each row?"
)
FEEDBACK_KO = (
    "dw의 원소가 모두 차의 평균입니다. 입력이 모두 1인 것과 같습니다. 가중치는 자기 입력과 곱해지므로, 직선을 "
    "얼마나 바꾸는지는 입력에 달려 있습니다. 행마다 그 가중치에 들어가는 값은 무엇일까요?"
)


def line_gradients(X, y, w, b):
    errors = X @ w + b - y
    return np.mean(errors**2) / 2, np.full(len(w), np.mean(errors)), np.mean(errors)
