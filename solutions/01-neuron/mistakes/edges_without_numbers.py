"""A text with braces in it shows the values, whatever kind of text it is."""

TASK = 6
FEEDBACK = (
    "The edges are there, but no number can be read on them: there is no label, or it shows something else, such "
    "as `{w}` as you typed it. Python puts values in place of braces only in one kind of text. Which letter stands "
    "before its first quotation mark, and does it stand before yours?"
)
FEEDBACK_KO = (
    "선은 있지만 선에서 수를 읽을 수 없습니다. 라벨이 없거나, 적은 그대로의 `{w}`처럼 다른 것이 적혀 있습니다. "
    "파이썬이 중괄호 자리에 값을 넣는 문자열은 한 가지뿐입니다. 그런 문자열에서는 첫 따옴표 앞에 어떤 글자가 있고, "
    "지금 코드에도 그 글자가 있나요?"
)


def draw_neuron(W):
    W = np.atleast_2d(W)
    n_neurons, n_inputs = W.shape
    lines = ["digraph {"]
    for i in range(n_neurons):
        for j in range(n_inputs):
            lines.append(f"x{j + 1} -> y{i + 1}" + ' [label="{W[i, j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_threshold_neuron(w, T):
    lines = ["digraph {", f'y [label="T = {T}"]']
    for j in range(len(w)):
        lines.append(f"x{j + 1} -> y" + ' [label="{w[j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_threshold_neuron(w, T):
    lines = ["digraph {", f'y [label="y: T = {T}"]']
    for j in range(len(w)):
        lines.append(f"x{j + 1} -> y" + ' [label="{w[j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_neuron(W):
    lines = ["digraph {"]
    if W.ndim == 1:
        for j in range(len(W)):
            lines.append(f'x{j + 1} -> y [label="{W[j]}"]')
    else:
        for i in range(len(W)):
            for j in range(W.shape[1]):
                lines.append(f"x{j + 1} -> y{i + 1}")
    lines.append("}")
    return "\n".join(lines)


def draw_neuron(W):
    lines = ["digraph {"]
    if W.ndim == 1:
        for j in range(len(W)):
            lines.append(f"x{j + 1} -> y")
    else:
        for i in range(len(W)):
            for j in range(W.shape[1]):
                lines.append(f'x{j + 1} -> y{i + 1} [label="{W[i, j]}"]')
    lines.append("}")
    return "\n".join(lines)
