"""The loop over the inputs misses the last one."""

TASK = 6
FEEDBACK = (
    "In your drawing the last input is missing. Python counts from 0, and a `range` stops just before its end. "
    "With four inputs, which numbers does your loop go through, and which names do the inputs get?"
)
FEEDBACK_KO = (
    "그림에 마지막 입력이 없습니다. 파이썬은 0부터 세고, `range`는 끝 값 바로 앞에서 멈춥니다. 입력이 네 "
    "개이면 반복문은 어떤 수를 지나가고, 입력에는 어떤 이름이 붙을까요?"
)


def draw_neuron(W):
    W = np.atleast_2d(W)
    n_neurons, n_inputs = W.shape
    lines = ["digraph {"]
    for i in range(n_neurons):
        for j in range(n_inputs - 1):
            lines.append(f'x{j + 1} -> y{i + 1} [label="{W[i, j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_threshold_neuron(w, T):
    lines = ["digraph {", f'y [label="y: T = {T}"]']
    for j in range(len(w) - 1):
        lines.append(f'x{j + 1} -> y [label="{w[j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_neuron(W):
    lines = ["digraph {"]
    if W.ndim == 1:
        for j in range(len(W)):
            lines.append(f'x{j + 1} -> y [label="{W[j]}"]')
    else:
        for i in range(len(W)):
            for j in range(W.shape[1] - 1):
                lines.append(f'x{j + 1} -> y{i + 1} [label="{W[i, j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_neuron(W):
    lines = ["digraph {"]
    if W.ndim == 1:
        for j in range(len(W) - 1):
            lines.append(f'x{j + 1} -> y [label="{W[j]}"]')
    else:
        for i in range(len(W)):
            for j in range(W.shape[1]):
                lines.append(f'x{j + 1} -> y{i + 1} [label="{W[i, j]}"]')
    lines.append("}")
    return "\n".join(lines)
