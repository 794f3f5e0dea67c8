"""All weights belong to one neuron, in whichever shape they come."""

TASK = 6
FEEDBACK = (
    "Your drawing of a layer has one neuron, and an input for each number of W. In a layer each row of W is a "
    "neuron, and all neurons see the same inputs. When W has the shape (2, 3), how many inputs should be drawn, and "
    "how many neurons?"
)
FEEDBACK_KO = (
    "층을 그려야 하는데, 뉴런이 하나이고 W의 수마다 입력이 하나씩 있습니다. 층에서는 W의 한 행이 뉴런 하나이고, 모든 "
    "뉴런이 같은 입력을 받습니다. W의 모양이 (2, 3)이면 입력과 뉴런을 각각 몇 개 그려야 할까요?"
)


def draw_neuron(W):
    w = W.flatten()
    lines = ["digraph {"]
    for j in range(len(w)):
        lines.append(f'x{j + 1} -> y [label="{w[j]}"]')
    lines.append("}")
    return "\n".join(lines)
