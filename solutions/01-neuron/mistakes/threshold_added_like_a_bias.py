"""The threshold is added to the sum, as a bias is."""

TASK = 4
FEEDBACK = (
    "In your neuron T helps the sum along. A threshold has to be reached by the sum, so a higher one makes it "
    "harder to turn on. When T grows, does your neuron turn on more easily or less easily?"
)
FEEDBACK_KO = (
    "T가 합을 도와주는 것처럼 움직입니다. 임계값은 합이 이르러야 하는 값이어서, 높을수록 뉴런을 켜기가 어렵습니다. "
    "지금의 뉴런은 T가 커지면 더 쉽게 켜질까요, 더 어렵게 켜질까요?"
)


def threshold_neuron(x, w, T):
    if weighted_sum(x, w) + T >= 0:
        return 1
    return 0
