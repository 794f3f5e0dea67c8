"""NAND needs one negative weight; the other may stay as it is."""

TASK = 1
FEEDBACK = (
    "Your `NAND` is 1 in all four rows, also at (1, 1). In this gate every input that is 1 has to push the sum "
    "down, and both together have to outweigh the bias. At (1, 1), what does each input add to your sum, and on "
    "which side of 0 does it end up?"
)
FEEDBACK_KO = (
    "`NAND`가 (1, 1)을 포함해 네 행에서 모두 1입니다. NAND에서는 값이 1인 입력마다 합을 끌어내려야 하고, 둘이 "
    "함께하면 편향을 이겨야 합니다. (1, 1)에서 각 입력은 합에 얼마를 더하고, 합은 0의 어느 쪽에 놓일까요?"
)


def NAND(x1, x2):
    x = np.array([x1, x2])
    w = np.array([-0.5, 0.5])
    b = 0.7
    if np.sum(w * x) + b > 0:
        return 1
    return 0
