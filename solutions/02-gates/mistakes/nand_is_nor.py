"""NAND goes off as soon as an input is on."""

TASK = 3
FEEDBACK = (
    "Your NAND is 1 only at (0, 0), which is the table of NOR: a single input already turns it off. NAND should go "
    "off only when both inputs are on. What is your sum at (1, 0), and on which side of 0 should it lie?"
)
FEEDBACK_KO = (
    "NAND가 (0, 0)에서만 1입니다. 이것은 NOR의 진리표이고, 입력이 하나만 켜져도 꺼집니다. NAND는 둘 다 켜졌을 때만 "
    "꺼져야 합니다. (1, 0)에서 합은 얼마이고, 0의 어느 쪽에 있어야 할까요?"
)


def NAND(x1, x2):
    return perceptron(np.array([x1, x2]), np.array([-0.5, -0.5]), 0.2)
