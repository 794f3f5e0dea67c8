"""A mean divides by all numbers."""

TASK = 3
FEEDBACK = (
    "Your slopes are divided by the number of all entries, rows times classes. −log p is taken once in each row. "
    "So over how many numbers is the loss a mean?"
)
FEEDBACK_KO = (
    "기울기를 모든 칸의 수, 곧 행 수 곱하기 클래스 수로 나누었습니다. −log p는 행마다 하나입니다. 그러면 오차는 "
    "몇 개의 수의 평균인가요?"
)


def loss_gradient(p, t):
    back = p.copy()
    back[np.arange(len(t)), t] -= 1.0
    return back / p.size
