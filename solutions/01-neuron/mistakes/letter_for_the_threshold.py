"""A text with braces in it shows the value, whatever kind of text it is."""

TASK = 6
FEEDBACK = (
    "The label of your neuron has a T in it, and no number. If it shows `{T}` as you typed it: Python puts values in "
    "place of braces only in one kind of text. Which letter stands before its first quotation mark? If it shows the "
    "letter alone, what puts the number that T stands for into a text?"
)
FEEDBACK_KO = (
    "뉴런의 라벨에 T라는 글자만 있고 수가 없습니다. 적은 그대로 `{T}`가 보인다면, 파이썬이 중괄호 자리에 값을 넣는 "
    "문자열은 한 가지뿐입니다. 그런 문자열의 첫 따옴표 앞에는 어떤 글자가 있나요? 글자 T만 보인다면, T의 값을 "
    "문자열에 넣으려면 어떻게 써야 할까요?"
)


def draw_threshold_neuron(w, T):
    lines = ["digraph {", 'y [label="T = {T}"]']
    for j in range(len(w)):
        lines.append(f'x{j + 1} -> y [label="{w[j]}"]')
    lines.append("}")
    return "\n".join(lines)
