"""A function and its inverse have the same slope."""

TASK = 3
FEEDBACK = (
    "Your `d_arctan` is the slope of the tangent: at x = 2 it is about 5.77, very steep. In the graph of an inverse "
    "function the two axes are swapped, so what was steep becomes flat. How steep is the curve of `arctan` far away "
    "from 0?"
)
FEEDBACK_KO = (
    "`d_arctan`의 값이 탄젠트의 기울기여서, x = 2에서 약 5.77로 아주 가파릅니다. 역함수의 그래프는 두 축을 맞바꾼 "
    "것이므로 가파르던 곳이 완만해집니다. 0에서 먼 곳에서 `arctan`의 곡선은 얼마나 가파를까요?"
)


def d_arctan(x):
    return 1 / np.cos(x) ** 2
