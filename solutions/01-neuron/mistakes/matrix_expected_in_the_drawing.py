"""W is always a matrix, so its shape has two numbers."""

TASK = 6
FEEDBACK = (
    "`draw_neuron` stops at a single neuron. The weights of a single neuron come as a vector, for example in the "
    "shape (4,) and not (1, 4), and both are allowed here. What could you do with such a vector first, so that the "
    "rest of the function works for both?"
)
FEEDBACK_KO = (
    "`draw_neuron`이 뉴런 하나에서 멈춥니다. 뉴런이 하나이면 가중치가 벡터로 들어와서 모양이 (1, 4)가 아니라 "
    "(4,)입니다. 여기서는 둘 다 받아야 합니다. 나머지 코드가 두 경우에 모두 통하게 하려면 이런 벡터를 먼저 어떻게 "
    "하면 좋을까요?"
)


def draw_neuron(W):
    n_neurons, n_inputs = W.shape
    lines = ["digraph {"]
    for i in range(n_neurons):
        for j in range(n_inputs):
            lines.append(f'    x{j + 1} -> y{i + 1} [label="{W[i, j]}"]')
    lines.append("}")
    return "\n".join(lines)
