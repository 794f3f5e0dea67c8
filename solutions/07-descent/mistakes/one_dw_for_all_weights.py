"""A slope is one number."""

TASK = 4
FEEDBACK = (
    "Your dw is one number, in which all inputs are taken together. Each weight has a slope of its own, so dw "
    "has the shape of w. Over what alone are the products of inputs and errors averaged?"
)
FEEDBACK_KO = (
    "dw가 모든 입력을 합친 수 하나입니다. 기울기는 가중치마다 따로 있으므로 dw의 모양은 w와 같아야 합니다. "
    "입력과 차를 곱한 값은 무엇에 대해서만 평균해야 할까요?"
)


def line_gradients(X, y, w, b):
    errors = X @ w + b - y
    return np.mean(errors**2) / 2, np.mean(X.T * errors), np.mean(errors)


def line_gradients(X, y, w, b):
    errors = X @ w + b - y
    return np.mean(errors**2) / 2, np.sum(X.T * errors) / len(y), np.mean(errors)
