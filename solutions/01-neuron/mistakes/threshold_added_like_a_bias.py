"""The threshold is added to the sum, as a bias is."""

TASK = 4
FEEDBACK = (
    "Your answers are those of a neuron whose T helps the sum along: with T = 7, a sum of 6 turns it on. A "
    "threshold is a hurdle, and the higher it is, the harder the neuron is to turn on. When T grows, does your "
    "neuron turn on more easily or less easily?"
)
FEEDBACK_KO = (
    "T가 합을 도와주는 뉴런의 답이 나왔습니다. T가 7인데 합이 6이어도 켜집니다. 임계값은 넘어야 할 문턱이어서, "
    "높을수록 뉴런을 켜기가 어렵습니다. 지금의 뉴런은 T가 커지면 더 쉽게 켜집니까, 더 어렵게 켜집니까?"
)


def threshold_neuron(x, w, T):
    if weighted_sum(x, w) + T >= 0:
        return 1
    return 0
