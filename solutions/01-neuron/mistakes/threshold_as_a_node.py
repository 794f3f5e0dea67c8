"""The threshold comes into the neuron as the inputs do."""

TASK = 6
FEEDBACK = (
    "In your drawing the threshold is a node of its own beside the inputs and the neuron. But T is not an input: it "
    "belongs to the neuron and says how much has to arrive there. Which node can show its value, and which nodes are "
    "left in the drawing then?"
)
FEEDBACK_KO = (
    "그림에서 임계값이 입력, 뉴런과 나란히 노드 하나로 그려져 있습니다. 그러나 T는 입력이 아닙니다. T는 뉴런에 "
    "속하고, 뉴런에 얼마나 들어와야 하는지를 나타냅니다. 그 값은 어느 노드에 적을 수 있고, 그러면 그림에는 어떤 "
    "노드가 남을까요?"
)


def draw_threshold_neuron(w, T):
    lines = ["digraph {", f'T -> y [label="{T}"]']
    for j in range(len(w)):
        lines.append(f'x{j + 1} -> y [label="{w[j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_threshold_neuron(w, T):
    lines = ["digraph {", f'T -> y [label="{T}"]', f'y [label="y: T = {T}"]']
    for j in range(len(w)):
        lines.append(f'x{j + 1} -> y [label="{w[j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_threshold_neuron(w, T):
    lines = ["digraph {", f'T [label="T = {T}"]']
    for j in range(len(w)):
        lines.append(f'x{j + 1} -> y [label="{w[j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_threshold_neuron(w, T):
    lines = ["digraph {", f'T [label="T = {T}"]', "T -> y"]
    for j in range(len(w)):
        lines.append(f'x{j + 1} -> y [label="{w[j]}"]')
    lines.append("}")
    return "\n".join(lines)
