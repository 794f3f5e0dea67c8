"""What is to be seen at a node is written into its name."""

TASK = 6
FEEDBACK = (
    "T has become a part of a name: in your drawing a node is called y with T behind it, such as y5.0, and that is "
    "another node than y. What a node is called and what it shows are two things. How did you make an edge show "
    "its weight, and can a node do the same?"
)
FEEDBACK_KO = (
    "T가 이름의 일부가 되었습니다. 그림에 y5.0처럼 y 뒤에 T가 붙은 노드가 있는데, 이것은 y와 다른 노드입니다. "
    "노드의 이름과 노드에 보이는 글은 서로 다릅니다. 선에는 가중치를 어떻게 나타냈고, 노드에도 그렇게 할 수 "
    "있을까요?"
)


def draw_threshold_neuron(w, T):
    lines = ["digraph {", f'y{T} [label="y"]']
    for j in range(len(w)):
        lines.append(f'x{j + 1} -> y [label="{w[j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_threshold_neuron(w, T):
    lines = ["digraph {", "y"]
    for j in range(len(w)):
        lines.append(f'x{j + 1} -> y{T} [label="{w[j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_threshold_neuron(w, T):
    lines = ["digraph {", f"y{T}"]
    for j in range(len(w)):
        lines.append(f'x{j + 1} -> y{T} [label="{w[j]}"]')
    lines.append("}")
    return "\n".join(lines)
