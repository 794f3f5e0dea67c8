"""A strong bias makes a careful gate."""

TASK = 3
FEEDBACK = (
    "Your OR is 0 in every row, also where an input is on. One input alone has to lift the sum above 0. Work out "
    "your sum at (1, 0) on paper: by how much does it fall short?"
)
FEEDBACK_KO = (
    "OR가 네 행 모두에서 0이고, 입력이 켜진 행에서도 0입니다. 입력이 하나만 켜져도 합이 0을 넘어야 합니다. "
    "(1, 0)에서 합을 종이에 계산해 보면 얼마나 모자랄까요?"
)


def OR(x1, x2):
    return int(False)
