"""What the report draws for exercise 1."""

import numpy as np

from grader.checks import read_drawing
from grader.drawing import number_in
from grader.errors import CheckFailed, StudentFailure
from grader.figures import FAINT, INK, MINE, RIGHT, WRONG, Margins, answer, figure, number
from grader.language import Text

W = np.array([[2.0, -1.0, 0.5], [1.0, 3.0, -2.0]])
SYNAPSES = np.array([1.0, 2.0, 1.0, 2.0])  # of the threshold neuron on the slides
T = 5.0

WIDTH = 7.0  # of a drawing, as are all lengths in it, in inches
LEFT, OUT = 1.4, 5.2  # the columns of the inputs and of the neurons
RADIUS, ROW, MARGIN = 0.26, 0.9, 0.4
MOST_EXTRA = 3  # nodes that nobody asked for, in a column
LONGEST_LABEL = 12

X = np.array([1.0, 2.0, 3.0, 4.0])
Y = np.array([2.5, 3.5, 6.5, 7.5])
BEST = float(np.sum(X * Y) / np.sum(X * X))
LEARNING_RATE = 0.02  # slow enough to be watched
STEPS = (0, 1, 2, 5, 20, 100)
END = 4.4  # of the lines
LOWEST, HIGHEST = -2.0, 10.0
LABELS_APART = 0.95


@figure("What your draw_neuron draws", "여러분의 draw_neuron이 그리는 그림")
def neuron_as_drawn(student, sheet):
    """The learner's drawing of a layer with three inputs and two neurons."""
    drawing = read(student, lambda: student.draw_neuron(W))
    if drawing is None:
        return None
    inputs, neurons = [drawing.node(f"x{j}") for j in (1, 2, 3)], [drawing.node(f"y{i}") for i in (1, 2)]
    axes = diagram(sheet, drawing, inputs, neurons)
    wrong = draw_synapses(axes, drawing, inputs, neurons, W)
    draw_inputs(axes, drawing, inputs)
    for i, name in enumerate(neurons):
        draw_node(axes, neuron_place(i, inputs, neurons), label_of(drawing, name, f"y{i + 1}"), right=name is not None)
    extra = draw_extras(axes, drawing, inputs, neurons)
    seen = Text(
        "Your text for two neurons with three inputs, drawn.",
        "입력이 3개, 뉴런이 2개인 층에 대한 여러분의 문자열을 그렸습니다.",
    )
    if not wrong and not extra:
        seen = Text(
            f"{seen.en} The farther a weight is from 0, the thicker its line.",
            f"{seen.ko} 가중치의 크기가 클수록 선이 굵습니다.",
        )
    return with_faults(seen, wrong, W.size, extra)


@figure("What your draw_threshold_neuron draws", "여러분의 draw_threshold_neuron이 그리는 그림")
def threshold_neuron_as_drawn(student, sheet):
    """The learner's drawing of the threshold neuron of the slides."""
    drawing = read(student, lambda: student.draw_threshold_neuron(SYNAPSES, T))
    if drawing is None:
        return None
    inputs, neuron = [drawing.node(f"x{j}") for j in (1, 2, 3, 4)], drawing.node("y1", "y")
    axes = diagram(sheet, drawing, inputs, [neuron])
    wrong = draw_synapses(axes, drawing, inputs, [neuron], SYNAPSES[np.newaxis])
    draw_inputs(axes, drawing, inputs)
    label = label_of(drawing, neuron, "y")
    seen = Text(
        f"Your text for a neuron with four inputs, drawn. A neuron's label shows the threshold T = {T:g}.",
        f"입력이 4개인 뉴런에 대한 여러분의 문자열을 그렸습니다. 뉴런의 라벨에 임계값 T = {T:g}도 보입니다.",
    )
    shows_threshold = neuron is not None and drawing.shows(neuron, T)
    if not shows_threshold:
        label += str(Text(f" (no T = {T:g})", f" (T = {T:g} 없음)"))
        seen = Text(
            f"Your text for a neuron with four inputs, drawn. No neuron y shows T = {T:g} in its label yet.",
            f"입력이 4개인 뉴런에 대한 여러분의 문자열을 그렸습니다. 뉴런 y의 라벨에 아직 T = {T:g} 표시가 없습니다.",
        )
    draw_node(axes, neuron_place(0, inputs, [neuron]), label, right=shows_threshold)
    extra = draw_extras(axes, drawing, inputs, [neuron])
    return with_faults(seen, wrong, SYNAPSES.size, extra)


def read(student, ask):
    """Return the graph that a learner's text draws, or None when there is none to be seen."""
    try:
        drawing = read_drawing(student, ask())
    except (StudentFailure, CheckFailed):
        return None
    return drawing if drawing.nodes else None


def diagram(sheet, drawing, inputs, neurons):
    """Return axes for a neuron diagram, with room for nodes that nobody asked for."""
    rows = len(inputs) + max(map(len, extra_nodes(drawing, inputs, neurons)))
    height = ROW * (rows - 1) + 2 * MARGIN
    axes = sheet.axes(height=height)
    axes.set_xlim(0, WIDTH)
    axes.set_ylim(MARGIN - height, MARGIN)
    axes.set_aspect("equal")
    axes.set_axis_off()
    axes.set(xticks=[], yticks=[])  # unseen ones would still be measured, which takes time
    return axes


def input_place(number):
    """Return where an input is."""
    return np.array([LEFT, -ROW * number])


def neuron_place(number, inputs, neurons):
    """Return where a neuron is: their column stands beside the middle of the inputs."""
    return np.array([OUT, -ROW * (number + (len(inputs) - len(neurons)) / 2)])


def short(label):
    """Return a learner's label without what cannot be printed, and not too long."""
    label = "".join(letter for letter in label if letter.isprintable()).strip()
    return label if len(label) <= LONGEST_LABEL else label[: LONGEST_LABEL - 1] + "…"


def label_of(drawing, name, wanted):
    """Return the label of a node, or that of the one that should be there."""
    return wanted if name is None else short(drawing.nodes[name]) or "?"


def draw_inputs(axes, drawing, inputs):
    """Draw the column of inputs."""
    for j, name in enumerate(inputs):
        draw_node(axes, input_place(j), label_of(drawing, name, f"x{j + 1}"), right=name is not None)


def draw_node(axes, center, label, right):
    """Draw a node with its label in it, or beside it when it is long; one that is not right is dashed."""
    from matplotlib.patches import Circle

    color, style = (INK, "-") if right else (WRONG, "--")
    axes.add_patch(Circle(center, RADIUS, facecolor="none", edgecolor=color, linestyle=style, linewidth=1.5))
    if len(label) <= 3:
        axes.text(*center, label, color=color, ha="center", va="center", fontsize=12)
        return
    side, align = (-1, "right") if center[0] == LEFT else (1, "left")
    axes.text(center[0] + side * (RADIUS + 0.07), center[1], label, color=color, ha=align, va="center", fontsize=12)


def draw_synapses(axes, drawing, inputs, neurons, weights):
    """Draw the edge from each input to each neuron with its label; return how many are not as they should be."""
    wrong = 0
    for i, neuron in enumerate(neurons):
        for j, name in enumerate(inputs):
            labels = [] if None in (neuron, name) else drawing.between(name, neuron)
            ends = input_place(j), neuron_place(i, inputs, neurons)
            wrong += not draw_synapse(axes, ends, labels, weights[i, j], drawing.directed)
    return wrong


def draw_synapse(axes, ends, labels, weight, directed):
    """Draw one edge, dashed when it is missing or shows another weight; return whether it is right."""
    got = number_in(labels[0]) if labels else None
    right = len(labels) == 1 and got is not None and bool(np.isclose(got, weight))
    label = short(labels[0]) or "?" if labels else str(Text("missing", "없음"))
    if len(labels) > 1:
        label += f" (×{len(labels)})"
    elif labels and not right:
        label += f" ≠ {weight:g}"
    color, style = (MINE, "-") if right else (WRONG, "--")
    width = 0.8 + 0.8 * min(abs(got or 0.0), 4.0)
    start, end = between_circles(*ends)
    middle = start + 0.3 * (end - start)  # there the edges of a layer are furthest apart
    gap = (0.06 + 0.045 * len(label)) * (end - start) / np.hypot(*(end - start))
    axes.plot(*np.transpose([start, middle - gap]), color=color, linestyle=style, linewidth=width)
    draw_arrow(axes, middle + gap, end, color, style, width, directed=directed)
    axes.text(*middle, label, color=INK if right else WRONG, ha="center", va="center", fontsize=12)
    return right


def between_circles(start, end):
    """Return the ends of a line that joins two nodes, each on the rim of its circle."""
    rim = RADIUS * (end - start) / np.hypot(*(end - start))
    return start + rim, end - rim


def draw_arrow(axes, start, end, color, style, width, *, directed, curve=0.0):
    """Draw an arrow, or a line when the edges of a graph have no direction."""
    look = {"arrowstyle": "-|>" if directed else "-", "mutation_scale": 12, "shrinkA": 0, "shrinkB": 0}
    look |= {"color": color, "linestyle": style, "linewidth": width, "connectionstyle": f"arc3,rad={curve}"}
    axes.annotate("", end, start, arrowprops=look)


def extra_nodes(drawing, inputs, neurons):
    """Return the nodes that nobody asked for: those that an edge leaves, and the others."""
    extra = [name for name in drawing.nodes if name not in inputs + neurons]
    starts = {start for start, _, _ in drawing.edges}
    left = [name for name in extra if name in starts]
    return left[:MOST_EXTRA], [name for name in extra if name not in left][:MOST_EXTRA]


def draw_extras(axes, drawing, inputs, neurons):
    """Draw the nodes and edges that nobody asked for; return how many there are."""
    left, right = extra_nodes(drawing, inputs, neurons)
    extras = {name: input_place(len(inputs) + k) for k, name in enumerate(left)}
    extras |= {name: np.array([OUT, -ROW * (len(inputs) + k)]) for k, name in enumerate(right)}
    for name, center in extras.items():
        draw_node(axes, center, label_of(drawing, name, "?"), right=False)

    places = {name: neuron_place(i, inputs, neurons) for i, name in enumerate(neurons)}
    places |= {name: input_place(j) for j, name in enumerate(inputs)} | extras
    edges = extra_edges(drawing, inputs, neurons)
    for start, end in dict.fromkeys(edges):
        if start != end and {start, end} <= set(places):
            ends = between_circles(places[start], places[end])
            draw_arrow(axes, *ends, WRONG, ":", 1.0, directed=drawing.directed, curve=0.15)
    return len(drawing.nodes) - len({*inputs, *neurons} - {None}) + len(edges)


def extra_edges(drawing, inputs, neurons):
    """Return the edges that do not lead from an input to a neuron."""
    wanted = {(name, neuron) for name in inputs for neuron in neurons}
    if not drawing.directed:
        wanted |= {(neuron, name) for name, neuron in wanted}
    return [(start, end) for start, end, _ in drawing.edges if (start, end) not in wanted]


def with_faults(seen, wrong, count, extra):
    """Return a text, with a sentence about the edges that are not right and about what is too much."""
    en, ko = seen.en, seen.ko
    if wrong:
        en += f" Dashed: {wrong} of the {count} edges; each should be there once, with its weight."
        ko += f" 선 {count}개 가운데 {wrong}개는 점선입니다. 선마다 한 번씩, 제 가중치와 함께 있어야 합니다."
    if extra:
        en += f" Nodes and edges that were not asked for: {extra}."
        ko += f" 필요하지 않은 노드와 선이 {extra}개 있습니다."
    return Text(en, ko)


@figure("The line y = w x with the w of your learn_weight", "여러분의 learn_weight가 구한 w로 그린 직선 y = w x")
def line_while_it_learns(student, sheet):
    """The line of the neuron over the points, after more and more steps of learning."""
    weights = {steps: weight_after(student, steps) for steps in STEPS}
    weights = {steps: w for steps, w in weights.items() if w is not None and np.isfinite(w)}
    if not weights:
        return None
    axes = sheet.axes(height=3.4, around=Margins(left=0.5, right=2.4, bottom=0.55, top=0.12))
    axes.set_xlim(0, END)
    axes.set_ylim(LOWEST, HIGHEST)
    axes.set_xticks(range(5), map(str, range(5)), fontsize=12)
    axes.set_yticks(range(0, 11, 5), ["0", "5", "10"], fontsize=12)
    axes.set_xlabel("x", fontsize=12)
    axes.set_ylabel("y", rotation=0, fontsize=12)
    axes.axhline(0, color=FAINT, linewidth=0.6)
    for place, w in enumerate(weights.values(), 1):
        part = place / len(weights)
        axes.plot([0, END], [0, w * END], color=MINE, linewidth=0.8 + 1.6 * part, alpha=0.3 + 0.7 * part)
    axes.plot(X, Y, "o", color=INK, markersize=7)
    last = list(weights.values())[-1]
    arrived = bool(np.isclose(last, BEST, rtol=0.01))
    if not arrived:
        axes.plot([0, END], [0, BEST * END], color=RIGHT, linestyle="--", linewidth=1.5)
    draw_labels(axes, weights, arrived)
    return in_words(weights, arrived)


def weight_after(student, steps):
    """Return the weight after so many steps, or None when it is not one number."""
    w = answer(lambda: student.learn_weight(X, Y, w=0.0, lr=LEARNING_RATE, steps=steps))
    return float(w.item()) if w is not None and w.size == 1 else None


def draw_labels(axes, weights, arrived):
    """Write the number of steps and the weight at the end of each line, one label above the other."""
    labels = [(w, str(Text(f"step {n}", f"{n}단계")) + f": w = {number(w, '.3g')}", INK) for n, w in weights.items()]
    if not arrived:
        labels.append((BEST, str(Text("best", "최선")) + f": w = {BEST:.3g}", RIGHT))
    labels.sort(key=lambda label: label[0])
    for (w, label, color), height in zip(labels, apart([w * END for w, _, _ in labels]), strict=True):
        beyond = " ↑" if w * END > HIGHEST else " ↓" if w * END < LOWEST else ""
        axes.text(END * 1.01, height, label + beyond, color=color, va="center", fontsize=12)


def apart(heights):
    """Return rising heights, moved so far that no label lies on the next one, nor outside of the picture."""
    placed = []
    lowest, highest = LOWEST, HIGHEST
    for height in heights:
        placed.append(max(height, lowest))
        lowest = placed[-1] + LABELS_APART
    for k in reversed(range(len(placed))):
        placed[k] = min(placed[k], highest)
        highest = placed[k] - LABELS_APART
    return placed


def in_words(weights, arrived):
    """Return how the weight moved."""
    moved = ", ".join(number(w, ".3g") for w in weights.values())
    steps = ", ".join(map(str, weights))
    if arrived:
        return Text(
            f"After {steps} steps your w is {moved}. The last is within 1% of the w that fits the points best.",
            f"{steps}단계 뒤 여러분의 w는 차례로 {moved}입니다. 마지막 w는 점들에 가장 잘 맞는 w와 1% 이내로 같습니다.",
        )
    return Text(
        f"After {steps} steps your w is {moved}. The line that fits the points best (dashed) has w = {BEST:.3g}.",
        f"{steps}단계 뒤 여러분의 w는 차례로 {moved}입니다. 점들에 가장 잘 맞는 직선(점선)은 w = {BEST:.3g}입니다.",
    )
