"""A threshold neuron looks like any other neuron."""

TASK = 6
FEEDBACK = (
    "Your drawing shows the inputs and their weights, but the value of T cannot be read in it: it is not there, or a "
    "label shows something else, such as `T` or `{T}` as you typed it. Which node belongs to the threshold, and what "
    "does its label need so that the number stands there?"
)
FEEDBACK_KO = (
    "그림에 입력과 가중치는 있지만 T의 값을 읽을 수 없습니다. 값이 아예 없거나, 적은 그대로의 `T`나 `{T}`처럼 다른 "
    "것이 라벨에 적혀 있습니다. 임계값은 어느 노드에 속하고, 그 라벨에 수가 나오려면 무엇이 필요할까요?"
)


def draw_threshold_neuron(w, T):
    lines = ["digraph {"]
    for j in range(len(w)):
        lines.append(f'    x{j + 1} -> y [label="{w[j]}"]')
    lines.append("}")
    return "\n".join(lines)
