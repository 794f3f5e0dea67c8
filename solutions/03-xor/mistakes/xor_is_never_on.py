"""With the right weights, one perceptron can be XOR too."""

TASK = 2
FEEDBACK = (
    "Your `XOR` is 0 in all four rows. A single perceptron cannot be XOR, whatever its weights are, since no "
    "straight line separates the 1s from the 0s. For (0, 1) the output should be 1: what do the two gates of the "
    "first layer answer there, and what does the last gate receive?"
)
FEEDBACK_KO = (
    "`XOR`가 네 행에서 모두 0입니다. 1과 0을 나누는 직선이 없으므로, 가중치를 어떻게 골라도 퍼셉트론 하나로는 "
    "XOR를 만들 수 없습니다. (0, 1)에서는 1이어야 합니다. 이때 첫 층의 두 게이트는 무엇을 출력하고, 마지막 "
    "게이트는 무엇을 받을까요?"
)


def XOR(x1, x2):
    x = np.array([x1, x2])
    w = np.array([-0.5, -0.5])
    if np.sum(w * x) > 0:
        return 1
    return 0
