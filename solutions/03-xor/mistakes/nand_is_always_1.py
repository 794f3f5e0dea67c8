"""NAND needs one negative weight; the other may stay as it is."""

TASK = 1
FEEDBACK = (
    "Your `NAND` is 1 in all four rows, (1, 1) too. Each input that is 1 has to push this gate towards 0, and "
    "together they have to win against the bias. With both inputs at 1, what does each of them add to your sum, "
    "and what is left of it?"
)
FEEDBACK_KO = (
    "`NAND`가 (1, 1)을 포함해 네 행에서 모두 1입니다. NAND에서는 값이 1인 입력마다 합을 0 쪽으로 밀어야 하고, "
    "둘이 함께하면 편향을 이겨야 합니다. 두 입력이 모두 1일 때 각 입력은 합에 얼마를 더하고, 합은 얼마가 됩니까?"
)


def NAND(x1, x2):
    x = np.array([x1, x2])
    w = np.array([-0.5, 0.5])
    b = 0.7
    if np.sum(w * x) + b > 0:
        return 1
    return 0
