"""A threshold neuron looks like any other neuron."""

TASK = 6
FEEDBACK = (
    "Your drawing shows the inputs and their weights, but the value of T cannot be read in it. Two neurons with the "
    "same weights and different thresholds behave differently. Where would somebody who sees only the picture look "
    "for the threshold of y?"
)
FEEDBACK_KO = (
    "그림에 입력과 가중치는 있지만 T의 값이 보이지 않습니다. 가중치가 같아도 임계값이 다르면 뉴런은 다르게 "
    "움직입니다. 그림만 보는 사람은 y의 임계값을 어디에서 찾을까요?"
)


def draw_threshold_neuron(w, T):
    lines = ["digraph {"]
    for j in range(len(w)):
        lines.append(f'    x{j + 1} -> y [label="{w[j]}"]')
    lines.append("}")
    return "\n".join(lines)
