"""The sum is set to 0 once, before the loops."""

TASK = 3
FEEDBACK = (
    "From the second neuron on, each of your outputs also holds the sums of the neurons before it, as if the adding "
    "had gone on from one neuron to the next. A neuron adds up its own products only. With which number should the "
    "sum of each neuron begin?"
)
FEEDBACK_KO = (
    "둘째 뉴런부터는 출력에 앞 뉴런들의 합까지 들어 있습니다. 덧셈이 한 뉴런에서 다음 뉴런으로 이어진 것과 같습니다. "
    "뉴런은 자기 곱만 더합니다. 뉴런마다 합은 어떤 수에서 시작해야 할까요?"
)


def layer(W, x):
    total = 0.0
    y = []
    for weights in W:
        total += np.sum(weights * x)
        y.append(total)
    return np.array(y)
