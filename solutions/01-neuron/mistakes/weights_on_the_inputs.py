"""A weight belongs to an input, so it is written into the circle of the input."""

TASK = 6
FEEDBACK = (
    "In your drawing the weights stand in the nodes of the inputs. An input that reaches five neurons has five "
    "weights, one for each of its connections. Where could each of them be written, so that one can see which "
    "connection it belongs to?"
)
FEEDBACK_KO = (
    "그림에서 가중치가 입력 노드 안에 적혀 있습니다. 뉴런 다섯 개로 이어지는 입력에는 가중치가 연결마다 하나씩, "
    "모두 다섯 개 있습니다. 어느 연결의 가중치인지 알아볼 수 있게 하려면 어디에 적어야 할까요?"
)


def draw_neuron(W):
    W = np.atleast_2d(W)
    n_neurons, n_inputs = W.shape
    lines = ["digraph {"]
    for i in range(n_neurons):
        for j in range(n_inputs):
            lines.append(f'    x{j + 1} [label="x{j + 1}: {W[i, j]}"]')
            lines.append(f"    x{j + 1} -> y{i + 1}")
    lines.append("}")
    return "\n".join(lines)
