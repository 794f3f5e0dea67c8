"""NAND goes off as soon as an input is on."""

TASK = 3
FEEDBACK = (
    "Your NAND is 1 only at (0, 0), which is the table of NOR: a single input already turns it off. It should "
    "still be on then, and go off only when both are on. What is your sum at (1, 0), and what does the bias leave "
    "of it?"
)
FEEDBACK_KO = (
    "NAND가 (0, 0)에서만 1입니다. 이것은 NOR의 진리표이고, 입력이 하나만 켜져도 꺼집니다. NAND는 그때는 아직 켜져 "
    "있고 둘 다 켜져야 꺼집니다. (1, 0)에서 합은 얼마입니까? 그 부호는 어때야 합니까?"
)


def NAND(x1, x2):
    return perceptron(np.array([x1, x2]), np.array([-0.5, -0.5]), 0.2)
