"""To differentiate by x, look at x alone."""

TASK = 3
FEEDBACK = (
    "Your dz/dx looks at x alone, and dz/dy at y alone: at (1, 2) you get 2 and 4. But z comes from t, and t from "
    "both. When x grows a little at (1, 2), how fast does t² grow, and how large is t there?"
)
FEEDBACK_KO = (
    "dz/dx는 x만, dz/dy는 y만 보고 구해서 (1, 2)에서 2와 4가 나옵니다. 그러나 z는 t에서 나오고 t는 둘로 "
    "이루어집니다. (1, 2)에서 x가 조금 커지면 t²은 얼마나 빨리 커집니까? 이때 t는 얼마입니까?"
)


def square_of_sum(x, y):
    t = x + y
    return t**2, (2 * x, 2 * y)
