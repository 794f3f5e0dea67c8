"""With the right weights, one perceptron can be XOR too."""

TASK = 2
FEEDBACK = (
    "Your `XOR` is 0 in all four rows. No choice of weights makes a single perceptron XOR, since no straight "
    "line parts its 1s from its 0s. The lamp should be on for (0, 1): what do the two gates of the first layer "
    "say there, and what does the last gate receive?"
)
FEEDBACK_KO = (
    "`XOR`가 네 행에서 모두 0입니다. XOR의 1과 0을 나누는 직선은 없으므로, 가중치를 어떻게 골라도 퍼셉트론 "
    "하나로는 XOR를 만들 수 없습니다. (0, 1)이면 전등이 켜져야 합니다. 이때 첫 층의 두 게이트는 무엇을 출력하고, "
    "마지막 게이트는 무엇을 받습니까?"
)


def XOR(x1, x2):
    x = np.array([x1, x2])
    w = np.array([-0.5, -0.5])
    if np.sum(w * x) > 0:
        return 1
    return 0
