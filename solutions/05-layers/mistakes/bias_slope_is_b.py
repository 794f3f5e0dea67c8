"""The slope by b is b."""

TASK = 3
FEEDBACK = (
    "Your gradient of b is b itself. b is added to w · x: when b moves by 1, by how much does f move, whatever b is?"
)
FEEDBACK_KO = (
    "b의 기울기로 b가 그대로 나옵니다. b는 w · x에 더해집니다. b가 1 움직이면, b가 얼마이든 f는 얼마나 움직일까요?"
)


def linear_node(w, x, b):
    return w * x + b, (x, w, b)
