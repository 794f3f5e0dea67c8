"""To turn AND round, it is enough to turn its weights round."""

TASK = 3
FEEDBACK = (
    "Your NAND is 0 in every row, even at (0, 0), where the bias alone decides. NAND is AND turned round, as when "
    "all signs of the sum are turned. Which of your three numbers gives the answer at (0, 0), and what should it "
    "say there?"
)
FEEDBACK_KO = (
    "NAND가 네 행 모두에서 0입니다. 편향이 혼자 결정하는 (0, 0)에서도 0입니다. 합의 부호를 모두 뒤집으면 AND가 "
    "NAND가 됩니다. 세 숫자 가운데 (0, 0)의 답을 정하는 것은 무엇이고, 거기서 답은 무엇이어야 합니까?"
)


def NAND(x1, x2):
    return perceptron(np.array([x1, x2]), np.array([-0.5, -0.5]), -0.7)
