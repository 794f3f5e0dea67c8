"""NAND is AND with negative weights, and the bias stays as it is."""

TASK = 1
FEEDBACK = (
    "Your `NAND` is 0 in all four rows. With weights that only ever push it towards 0, something has to hold the "
    "gate on while the inputs are silent. For (0, 0) the weights have no say: what decides there, and which way?"
)
FEEDBACK_KO = (
    "`NAND`가 네 행에서 모두 0입니다. 가중치가 합을 0 쪽으로만 민다면, 입력이 조용할 때 게이트를 켜 두는 것이 "
    "따로 있어야 합니다. (0, 0)에서는 가중치가 아무 영향을 주지 못합니다. 그때 답을 정하는 것은 무엇이고, 지금은 "
    "답을 어느 쪽으로 정합니까?"
)


def NAND(x1, x2):
    x = np.array([x1, x2])
    w = np.array([-0.5, -0.5])
    b = -0.7
    if np.sum(w * x) + b > 0:
        return 1
    return 0
