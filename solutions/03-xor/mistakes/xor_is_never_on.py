"""With the right weights, one perceptron can be XOR too."""

TASK = 2
FEEDBACK = (
    "Your `XOR` is 0 in all four rows. If it is a single perceptron, no weights make it XOR, since no straight line "
    "separates the 1s from the 0s. If it is made of gates: for (0, 1) the output should be 1. What do the two gates "
    "of the first layer answer there, and what does the last gate receive?"
)
FEEDBACK_KO = (
    "`XOR`가 네 행에서 모두 0입니다. 퍼셉트론 하나로 만들었다면, 1과 0을 나누는 직선이 없으므로 가중치를 어떻게 "
    "골라도 XOR가 되지 않습니다. 게이트로 만들었다면, (0, 1)에서는 1이어야 합니다. 이때 첫 층의 두 게이트는 "
    "무엇을 출력하고, 마지막 게이트는 무엇을 받을까요?"
)


def XOR(x1, x2):
    x = np.array([x1, x2])
    w = np.array([-0.5, -0.5])
    if np.sum(w * x) > 0:
        return 1
    return 0
