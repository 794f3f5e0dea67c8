"""What is put into an array stands in it beside what was there before."""

TASK = 3
FEEDBACK = (
    "Each of your outputs is that of the last neuron, as if it had been written over the outputs of all the others. "
    "Each neuron has an output of its own. In which place should the sum of the first neuron stand, and is it still "
    "there at the end?"
)
FEEDBACK_KO = (
    "출력이 모두 마지막 뉴런의 것입니다. 다른 뉴런의 출력까지 모두 덮어쓴 것과 같습니다. 출력은 뉴런마다 하나씩 "
    "있습니다. 첫째 뉴런의 합은 어느 자리에 있어야 하고, 끝까지 거기에 남아 있을까요?"
)


def layer(W, x):
    y = np.zeros(len(W))
    for weights in W:
        y[:] = np.sum(weights * x)
    return y
