"""What the report draws for exercise 5."""

from collections import namedtuple

import numpy as np

from grader.errors import StudentFailure
from grader.figures import INK, MINE, WRONG, Margins, Proxy, answer, figure, number
from grader.language import Text

WIDTH, MARGIN, RADIUS = 7.0, 0.5, 0.25  # of a graph and its nodes; all lengths are in inches
SYMBOLS = {"MulLayer": "×", "AddLayer": "+"}

# An edge runs level up to a bend, and from there to its end. It carries a value forward and a gradient backward; both
# are the right ones here. An edge with a name begins at an input, the others at a node.
Edge = namedtuple("Edge", "start bend end value gradient name", defaults=[None])
Node = namedtuple("Node", "kind place inputs output")

APPLE, ORANGE, COUNT, TAX = Text("apple", "사과"), Text("orange", "귤"), Text("count", "개수"), Text("tax", "부가세")
TOTAL = Text("total", "지불\n금액")
APPLES = (
    {
        "price": Edge((1.0, 1.7), 2.4, (2.7, 1.7), 100.0, 2.2, APPLE),
        "count": Edge((1.0, 0.85), 2.1, (2.7, 1.7), 2.0, 110.0, COUNT),
        "tax": Edge((1.0, 0.0), 4.0, (4.6, 1.7), 1.1, 200.0, TAX),
        "apples": Edge((2.7, 1.7), 4.3, (4.6, 1.7), 200.0, 1.1),
        "total": Edge((4.6, 1.7), 6.1, (6.4, 1.7), 220.0, 1.0),
    },
    (
        Node("MulLayer", (2.7, 1.7), ("price", "count"), "apples"),
        Node("MulLayer", (4.6, 1.7), ("apples", "tax"), "total"),
    ),
)
FRUIT = (
    {
        "apple_price": Edge((0.8, 3.4), 1.7, (2.4, 2.975), 100.0, 2.2, APPLE),
        "apple_count": Edge((0.8, 2.55), 1.7, (2.4, 2.975), 2.0, 110.0, COUNT),
        "orange_price": Edge((0.8, 1.7), 1.7, (2.4, 1.275), 150.0, 3.3, ORANGE),
        "orange_count": Edge((0.8, 0.85), 1.7, (2.4, 1.275), 3.0, 165.0, COUNT),
        "tax": Edge((0.8, 0.0), 4.4, (5.3, 2.125), 1.1, 650.0, TAX),
        "apples": Edge((2.4, 2.975), 3.5, (3.9, 2.125), 200.0, 1.1),
        "oranges": Edge((2.4, 1.275), 3.5, (3.9, 2.125), 450.0, 1.1),
        "fruit": Edge((3.9, 2.125), 5.0, (5.3, 2.125), 650.0, 1.1),
        "total": Edge((5.3, 2.125), 6.3, (6.6, 2.125), 715.0, 1.0),
    },
    (
        Node("MulLayer", (2.4, 2.975), ("apple_price", "apple_count"), "apples"),
        Node("MulLayer", (2.4, 1.275), ("orange_price", "orange_count"), "oranges"),
        Node("AddLayer", (3.9, 2.125), ("apples", "oranges"), "fruit"),
        Node("MulLayer", (5.3, 2.125), ("fruit", "tax"), "total"),
    ),
)


@figure("Buying apples, with the numbers of your layers", "여러분의 계층으로 계산한 사과 값")
def apple_graph(student, sheet):
    """The graph of buying two apples, with the numbers of the learner's own layers."""
    values, gradients = numbers_of(student, *APPLES)
    if values["total"] is None:
        return None
    wrong = draw_graph(sheet, *APPLES, values, gradients)
    cost, total = number(values["apples"]), number(values["total"])
    en = [f"Forward, by your layers: two apples cost {cost} won, and {total} with tax."]
    ko = [f"여러분의 계층으로 순전파하면 사과 2개의 값은 {cost}원, 부가세까지 더하면 {total}원입니다."]
    if gradients["price"] is not None:
        more = number(gradients["price"])
        en.append(f"Backward, by your layers: the total changes by {more} won for each won of an apple's price.")
        ko.append(f"여러분의 계층으로 역전파하면 사과 1개의 값이 1원 오를 때 지불 금액의 변화는 {more}원입니다.")
    return in_words(en, ko, wrong)


@figure("Buying apples and oranges, with the numbers of your layers", "여러분의 계층으로 계산한 사과와 귤 값")
def fruit_graph(student, sheet):
    """The graph of buying two apples and three oranges, with the numbers of the learner's own layers."""
    values, gradients = numbers_of(student, *FRUIT)
    if values["total"] is None:
        return None
    wrong = draw_graph(sheet, *FRUIT, values, gradients)
    cost, total = number(values["fruit"]), number(values["total"])
    en = [f"Forward, by your layers: the fruit costs {cost} won, and {total} with tax."]
    ko = [f"여러분의 계층으로 순전파하면 과일값은 모두 {cost}원, 부가세까지 더하면 {total}원입니다."]
    if gradients["apples"] is not None and gradients["oranges"] is not None:
        both = f"{number(gradients['apples'])}, {number(gradients['oranges'])}"
        en.append(f"Backward: the gradients that your + hands to its two inputs are {both}.")
        ko.append(f"역전파: 여러분의 + 노드가 두 입력에 보내는 기울기는 {both}입니다.")
    return in_words(en, ko, wrong)


def in_words(en, ko, wrong):
    """Return the sentences as one text, with one more when numbers are marked."""
    if wrong:
        en.append(f"Numbers that differ from the right ones, which stand after ≠: {wrong}.")
        ko.append(f"정답과 다른 수는 {wrong}개이고, ≠ 뒤에 정답을 적었습니다.")
    return Text(" ".join(en), " ".join(ko))


def numbers_of(student, edges, nodes):
    """Return what the learner's layers make of a graph: a value and a gradient for each edge, None where there is none.

    Each node sees what the one before it answered, right or wrong.
    """
    layers = [layer_of(student, node.kind) for node in nodes]
    values = {name: edge.value if edge.name else None for name, edge in edges.items()}
    for layer, node in zip(layers, nodes, strict=True):
        (values[node.output],) = ask(layer, "forward", [values[name] for name in node.inputs], 1)
    gradients = dict.fromkeys(edges) | {"total": 1.0}
    for layer, node in zip(reversed(layers), reversed(nodes), strict=True):
        both = ask(layer, "backward", [gradients[node.output]], 2)
        gradients |= dict(zip(node.inputs, both, strict=True))
    return values, gradients


def layer_of(student, kind):
    """Return a new layer on the learner's side, or None."""
    try:
        layer = getattr(student, kind)()
    except StudentFailure:
        return None
    return layer if isinstance(layer, Proxy) else None


def ask(layer, method, arguments, count):
    """Return so many numbers that a layer answers, or as many Nones."""
    if layer is None or None in arguments:
        return [None] * count
    array = answer(lambda: getattr(layer, method)(*arguments))
    return array.ravel().tolist() if array is not None and array.size == count else [None] * count


def draw_graph(sheet, edges, nodes, values, gradients):
    """Draw the graph with its numbers; return how many of these are not right."""
    height = max(edge.start[1] for edge in edges.values())
    axes = sheet.axes(height=height + 2 * MARGIN, around=Margins(top=0.26))
    axes.set_xlim(0, WIDTH)
    axes.set_ylim(-MARGIN, height + MARGIN)
    axes.set_aspect("equal")
    axes.set_axis_off()
    axes.set(xticks=[], yticks=[])  # unseen ones would still be measured, which takes time
    axes.set_title(str(Text("above: values (forward)", "위: 값(순전파)")), loc="left")
    axes.set_title(str(Text("below ←: gradients (backward)", "아래 ←: 기울기(역전파)")), loc="right", color=MINE)
    for node in nodes:
        draw_node(axes, node)
    wrong = 0
    for name, edge in edges.items():
        draw_edge(axes, edge)
        wrong += not write(axes, edge, values[name], edge.value, above=True)
        wrong += not write(axes, edge, gradients[name], edge.gradient, above=False)
    axes.text(*edges["total"].end, str(TOTAL), ha="center", va="center", fontsize=12)
    return wrong


def draw_node(axes, node):
    """Draw a node: a circle with × or + in it."""
    from matplotlib.patches import Circle

    axes.add_patch(Circle(node.place, RADIUS, facecolor="none", edgecolor=INK, linewidth=1.5))
    axes.text(*node.place, SYMBOLS[node.kind], ha="center", va="center", fontsize=16)


def draw_edge(axes, edge):
    """Draw an arrow from rim to rim of two nodes, or from the name of an input."""
    bend, end = np.array([edge.bend, edge.start[1]]), np.array(edge.end)
    rim = RADIUS * (end - bend) / np.hypot(*(end - bend))
    axes.plot([level_start(edge), edge.bend], [edge.start[1]] * 2, color=INK, linewidth=1)
    look = {"arrowstyle": "-|>", "mutation_scale": 12, "shrinkA": 0, "shrinkB": 0, "color": INK, "linewidth": 1}
    axes.annotate("", end - rim, bend, arrowprops=look)
    if edge.name:
        axes.text(edge.start[0] - 0.07, edge.start[1], str(edge.name), ha="right", va="center", fontsize=12)


def level_start(edge):
    """Return where the level part of an edge begins."""
    return edge.start[0] if edge.name else edge.start[0] + RADIUS


def write(axes, edge, shown, right_number, above):
    """Write a number above or below its edge, with the right one when they differ; return whether it is right."""
    if shown is None:
        return True  # not there yet, which is no error
    right = bool(np.isclose(shown, right_number, rtol=1e-5))
    label = number(shown) if above else f"← {number(shown)}"
    if not right:
        label += f"\n≠ {right_number:g}"
    middle = (level_start(edge) + edge.bend) / 2
    color = WRONG if not right else INK if above else MINE
    height, align = (edge.start[1] + 0.05, "bottom") if above else (edge.start[1] - 0.06, "top")
    axes.text(middle, height, label, color=color, ha="center", va=align, fontsize=12, linespacing=1.0)
    return right
