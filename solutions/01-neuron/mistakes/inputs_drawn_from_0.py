"""The names of the inputs are counted as Python counts."""

TASK = 6
FEEDBACK = (
    "In your drawing the first input is called x0. Python counts from 0, but in the formula y = x1 + 2·x2 the "
    "first input is x1. Which number does your loop begin with, and which number should the name show then?"
)
FEEDBACK_KO = (
    "그림에서 첫 입력의 이름이 x0입니다. 파이썬은 0부터 세지만 식 y = x1 + 2·x2에서 첫 입력은 x1입니다. 지금 "
    "반복문은 어떤 수에서 시작하고, 그때 이름에는 어떤 수가 보여야 할까요?"
)


def draw_neuron(W):
    lines = ["digraph {"]
    if W.ndim == 1:
        for j in range(len(W)):
            lines.append(f'x{j} -> y [label="{W[j]}"]')
    else:
        for i in range(len(W)):
            for j in range(W.shape[1]):
                lines.append(f'x{j} -> y{i} [label="{W[i, j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_threshold_neuron(w, T):
    lines = ["digraph {", f'y [label="T = {T}"]']
    for j in range(len(w)):
        lines.append(f'x{j} -> y [label="{w[j]}"]')
    lines.append("}")
    return "\n".join(lines)
