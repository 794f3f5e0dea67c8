"""A text with braces in it shows the value, whatever kind of text it is."""

TASK = 6
FEEDBACK = (
    "The label of your neuron begins with T but has no number in it, perhaps because `{T}` stands there as you "
    "typed it. Python puts values in place of braces only in one kind of text. Which letter stands before its "
    "first quotation mark, and does it stand before yours?"
)
FEEDBACK_KO = (
    "뉴런의 라벨이 T로 시작하지만 수가 없습니다. 적은 그대로 `{T}`가 들어 있어서 그럴 수 있습니다. 파이썬이 중괄호 "
    "자리에 값을 넣는 문자열은 한 가지뿐입니다. 그런 문자열에서는 첫 따옴표 앞에 어떤 글자가 있고, 지금 코드에도 "
    "그 글자가 있나요?"
)


def draw_threshold_neuron(w, T):
    lines = ["digraph {", 'y [label="T = {T}"]']
    for j in range(len(w)):
        lines.append(f'x{j + 1} -> y [label="{w[j]}"]')
    lines.append("}")
    return "\n".join(lines)
