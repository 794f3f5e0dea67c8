"""Names are counted as Python counts, and the threshold is called T."""

TASK = 6
FEEDBACK = (
    "In your drawing the inputs are numbered from 0, and the value of T can be read nowhere. The names in the "
    "formula y = x1 + 2·x2 begin with 1, and a letter alone does not tell when the neuron turns on. Which name "
    "should the input of `w[0]` have, and how do the edges get their numbers?"
)
FEEDBACK_KO = (
    "그림에서 입력의 번호가 0부터 시작하고, T의 값은 어디에서도 읽을 수 없습니다. 식 y = x1 + 2·x2의 이름은 1부터 "
    "시작하고, 글자만으로는 뉴런이 언제 켜지는지 알 수 없습니다. `w[0]`이 붙은 입력은 어떤 이름이어야 하고, 선의 "
    "라벨에는 수가 어떻게 들어갈까요?"
)


def draw_threshold_neuron(w, T):
    lines = ["digraph {", 'y [label="y: T"]']
    for j in range(len(w)):
        lines.append(f'x{j} -> y [label="{w[j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_threshold_neuron(w, T):
    lines = ["digraph {", 'y [label="T"]']
    for j in range(len(w)):
        lines.append(f'x{j} -> y [label="{w[j]}"]')
    lines.append("}")
    return "\n".join(lines)
