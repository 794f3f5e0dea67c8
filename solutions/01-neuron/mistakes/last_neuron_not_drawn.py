"""The loop over the neurons misses the last one."""

TASK = 6
FEEDBACK = (
    "In your drawing of a layer the last neuron is missing. Python counts from 0, and a `range` stops just before "
    "its end. With three neurons, which numbers does your loop go through, and which names do the neurons get?"
)
FEEDBACK_KO = (
    "층의 그림에 마지막 뉴런이 없습니다. 파이썬은 0부터 세고, `range`는 끝 값 바로 앞에서 멈춥니다. "
    "뉴런이 세 개이면 반복문은 어떤 수를 지나가고, 뉴런에는 어떤 이름이 붙을까요?"
)


def draw_neuron(W):
    W = np.atleast_2d(W)
    n_neurons, n_inputs = W.shape
    lines = ["digraph {"]
    for i in range(n_neurons - 1):
        for j in range(n_inputs):
            lines.append(f'x{j + 1} -> y{i + 1} [label="{W[i, j]}"]')
    lines.append("}")
    return "\n".join(lines)
