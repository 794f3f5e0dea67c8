"""To differentiate by x, look at x alone."""

TASK = 3
FEEDBACK = (
    "Your dz/dx uses x alone, and dz/dy uses y alone: at (1, 2) you get 2 and 4. But z is made of t, and t is made "
    "of both. How large is t at (1, 2), and how fast does t² grow there when t grows?"
)
FEEDBACK_KO = (
    "dz/dx는 x만, dz/dy는 y만 써서 (1, 2)에서 2와 4가 나옵니다. 그러나 z는 t로 이루어지고 t는 x와 y로 "
    "이루어집니다. (1, 2)에서 t는 얼마이고, 그때 t가 커지면 t²은 얼마나 빨리 커질까요?"
)


def square_of_sum(x, y):
    t = x + y
    return t**2, (2 * x, 2 * y)
