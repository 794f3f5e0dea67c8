"""What the report draws for exercise 8."""

from collections import namedtuple

import numpy as np

from grader.checks import function, keep
from grader.errors import StudentFailure
from grader.figures import (
    FAINT,
    INK,
    MINE,
    OFF,
    ON,
    RIGHT,
    WRONG,
    Margins,
    Proxy,
    against,
    answer,
    charts,
    figure,
    number,
)
from grader.language import Text
from reference import autodiff

WIDTH, HEIGHT, MARGIN, RADIUS = 7.0, 1.5, 0.45, 0.22  # of the graph and its nodes; all lengths are in inches

# A diamond: d is used twice. Each Value has a level line on which its numbers stand, and lines on to where it is used.
Drawn = namedtuple("Drawn", "value gradient level ways")
TIMES, PLUS, LAST = (2.0, 1.2), (3.8, 0.2), (5.5, 1.2)
GRAPH = {
    "a": Drawn(2.0, 45.0, ((0.5, 1.5), (1.2, 1.5)), [TIMES]),
    "b": Drawn(3.0, 36.0, ((0.5, 0.2), (1.2, 0.2)), [TIMES, PLUS]),
    "d": Drawn(6.0, 15.0, ((2.0, 1.2), (3.0, 1.2)), [PLUS, LAST]),
    "e": Drawn(9.0, 6.0, ((3.8, 0.2), (4.8, 0.2)), [LAST]),
    "y": Drawn(54.0, 1.0, ((5.5, 1.2), (6.5, 1.2)), []),
}
STEPS = [("d", "lambda a, b: a * b", "ab"), ("e", "lambda d, b: d + b", "db"), ("y", "lambda e, d: e * d", "ed")]
SYMBOLS = {TIMES: "×", PLUS: "+", LAST: "×"}

CURVE = "lambda a: (a * a - a).tanh()"
GRID = np.linspace(-1.5, 2.0, 29)
XOR_X, XOR_T = [[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]], [-1.0, 1.0, 1.0, -1.0]
START = ([[0.8, 0.6], [0.7, -0.9], [-0.6, 0.8], [-0.9, -0.7]], [0.5, 0.4, 0.6, 0.5], [0.3, -0.2, 0.1, 0.4], 0.0)
FINE = 41  # points along each side of the square


@figure("A diamond, with the numbers of your Values", "여러분의 Value로 만든 마름모")
def diamond(student, sheet):
    """The graph of y = (d + b) · d with d = a · b, with the numbers of the learner's own Values."""
    values, gradients = numbers_of(student)
    if values["y"] is None:
        return None
    axes = sheet.axes(height=HEIGHT + 2 * MARGIN + 0.2, around=Margins(top=0.26))
    axes.set_xlim(0, WIDTH)
    axes.set_ylim(-MARGIN, HEIGHT + MARGIN)
    axes.set_aspect("equal")
    axes.set_axis_off()
    axes.set(xticks=[], yticks=[])  # unseen ones would still be measured, which takes time
    axes.set_title(str(Text("above: values (forward)", "위: 값(순전파)")), loc="left")
    axes.set_title(str(Text("below ←: gradients (backward)", "아래 ←: 기울기(역전파)")), loc="right", color=MINE)
    draw_nodes(axes)
    wrong = 0
    for name, drawn in GRAPH.items():
        draw_ways(axes, name, drawn)
        wrong += not write(axes, drawn, values[name], drawn.value, above=True)
        wrong += not write(axes, drawn, gradients[name], drawn.gradient, above=False)
    en = [f"Forward, your Values say: a · b is {number_of(values['d'])}, and y is {number_of(values['y'])}."]
    ko = [f"여러분의 Value로 순전파하면 a · b는 {number_of(values['d'])}, y는 {number_of(values['y'])}입니다."]
    if gradients["d"] is not None and gradients["a"] is not None:
        d, a = number(gradients["d"]), number(gradients["a"])
        en.append(f"Backward, d, which is used twice, has the gradient {d}, and a has {a}.")
        ko.append(f"역전파하면 두 번 쓰인 d의 기울기는 {d}, a의 기울기는 {a}입니다.")
    if wrong:
        en.append(f"Numbers that differ from the right ones, which stand after ≠: {wrong}.")
        ko.append(f"정답과 다른 수는 {wrong}개이고, ≠ 뒤에 정답을 적었습니다.")
    return Text(" ".join(en), " ".join(ko))


def numbers_of(student):
    """Return the numbers and the gradients of the learner's Values by name, None where there is none."""
    own = {}
    try:
        own |= {name: student.Value(GRAPH[name].value) for name in "ab"}
        for name, source, parts in STEPS:
            own[name] = keep(student, function(source))(*(own[part] for part in parts))
        values = {name: plain(own[name], "data") for name in GRAPH}
    except StudentFailure:
        return dict.fromkeys(GRAPH), dict.fromkeys(GRAPH)
    try:
        own["y"].backward()
    except (StudentFailure, AttributeError):
        return values, dict.fromkeys(GRAPH)
    return values, {name: plain(own[name], "grad") for name in GRAPH}


def plain(place, name):
    """Return a number that a Value has under this name, or None."""
    return answer(lambda: getattr(place, name), shape=()) if isinstance(place, Proxy) else None


def number_of(value):
    return "?" if value is None else number(value)


def draw_nodes(axes):
    """Draw the nodes: circles with × or + in them."""
    from matplotlib.patches import Circle

    for place, symbol in SYMBOLS.items():
        axes.add_patch(Circle(place, RADIUS, facecolor="none", edgecolor=INK, linewidth=1.5))
        axes.text(*place, symbol, ha="center", va="center", fontsize=15)


def draw_ways(axes, name, drawn):
    """Draw the line on which a Value's numbers stand, and arrows from its end to the nodes that use it."""
    (left, height), (right, _) = drawn.level
    is_input = name in "ab"
    start = left if is_input else left + RADIUS
    axes.plot([start, right], [height, height], color=INK, linewidth=1)
    if is_input:
        axes.text(left - 0.12, height, name, ha="right", va="center", fontsize=13)
    if name == "y":
        axes.text(right + 0.1, height, name, ha="left", va="center", fontsize=13)
    look = {"arrowstyle": "-|>", "mutation_scale": 11, "shrinkA": 0, "shrinkB": 0, "color": INK, "linewidth": 1}
    for way in drawn.ways:
        start, end = np.array([right, height]), np.array(way)
        rim = RADIUS * (end - start) / np.hypot(*(end - start))
        axes.annotate("", end - rim, start, arrowprops=look)


def write(axes, drawn, shown, right_number, above):
    """Write a number above or below its line, with the right one when they differ; return whether it is right."""
    if shown is None:
        return True  # not there yet, which is no error
    right = bool(np.isclose(shown, right_number, rtol=1e-5))
    label = number(shown) if above else f"← {number(shown)}"
    if not right:
        label += f" ≠ {right_number:g}"
    (left, height), (end, _) = drawn.level
    color = WRONG if not right else INK if above else MINE
    place, align = (height + 0.05, "bottom") if above else (height - 0.06, "top")
    axes.text((left + end) / 2 + 0.1, place, label, color=color, ha="center", va=align, fontsize=12)
    return right


def curve_of(student):
    """Return the values and the slopes that the learner's ``gradients`` gives along the grid, or None."""
    f = function(CURVE)
    found = []
    for x in GRID.tolist():
        try:
            both = student.gradients(f, [x])
        except StudentFailure:
            return None
        if type(both) not in (tuple, list) or len(both) != 2:
            return None
        pair = [answer(lambda part=part: part) for part in both]
        if any(part is None or part.size != 1 for part in pair):
            return None
        found.append([float(part.ravel()[0]) for part in pair])
    return np.array(found).T


def right_curve():
    pairs = [autodiff.gradients(function(CURVE), [x]) for x in GRID.tolist()]
    return np.array([[value, slopes[0]] for value, slopes in pairs]).T


@figure("tanh(a² − a) and its slope, by your gradients", "여러분의 gradients가 낸 tanh(a² − a)와 그 기울기")
def curve(student, sheet):
    """A function and its slope along a, as the learner's ``gradients`` gives them."""
    mine = curve_of(student)
    if mine is None:
        return None
    panels = sheet.axes(1, 2, height=2.6, around=Margins(left=0.5, right=0.1, bottom=0.6, top=0.3), between=(0.6, 0.0))
    titles = Text("value", "값"), Text("slope", "기울기")
    for axes, title, own, right in zip(panels, titles, mine, right_curve(), strict=True):
        axes.plot(GRID, right, color=RIGHT, linewidth=4, alpha=0.4, label=str(Text("right", "정답")))
        axes.plot(GRID, own, color=MINE, label=str(Text("yours", "내 답")))
        axes.set_title(str(title), loc="left")
        axes.set_xlabel("a")
        axes.grid(visible=True)
    panels[0].legend(loc="upper center")
    ends = [number(x, ".3g") for x in (mine[0][0], mine[0][-1])]
    steepest = number(float(np.nanmax(np.abs(mine[1]))) if np.isfinite(mine[1]).any() else np.nan, ".3g")
    en = f"Your values go from {ends[0]} at a = −1.5 to {ends[1]} at a = 2; your steepest slope is {steepest} in size."
    ko = f"여러분의 값은 a = −1.5에서 {ends[0]}, a = 2에서 {ends[1]}이고, 기울기의 크기는 최대 {steepest}입니다."
    return Text(en, ko)


@charts
def slopes(student):
    """The slope along a."""
    mine = curve_of(student)
    if mine is not None:
        yield against(str(Text("the slope of tanh(a² − a)", "tanh(a² − a)의 기울기")), GRID, mine[1], right_curve()[1])


def learnt(student):
    """Return the learner's W, b, v and c for XOR after 40 steps, and the losses, or None."""
    try:
        answers = student.train_network(XOR_X, XOR_T, *START, 1.0, 40)
    except StudentFailure:
        return None
    if type(answers) not in (tuple, list) or len(answers) != 5:
        return None
    found = [answer(lambda part=part: part) for part in answers]
    shapes = [None if part is None else part.shape for part in found]
    return found if shapes[:4] == [(4, 2), (4,), (4,), ()] and shapes[4] is not None and found[4].ndim == 1 else None


@figure("XOR after 40 steps of your network, and its losses", "여러분의 신경망이 40단계 동안 배운 XOR와 손실")
def xor(student, sheet):
    """What a network with the learner's trained numbers answers on the square, and the losses."""
    found = learnt(student)
    if found is None:
        return None
    W, b, v, c, losses = found
    across = np.linspace(-1.5, 1.5, FINE)
    x, y = np.meshgrid(across, across)
    heights = outputs(np.column_stack([x.ravel(), y.ravel()]), W, b, v, c).reshape(x.shape)
    left, other = sheet.axes(
        1,
        2,
        height=2.9,
        around=Margins(left=0.5, right=0.1, bottom=0.6, top=0.3),
        between=(0.7, 0),
        width_ratios=[1, 1.3],
    )
    left.contourf(x, y, np.nan_to_num(heights), levels=[-1.01, 0.0, 1.01], colors=[OFF, ON], alpha=0.35)
    for (x1, x2), t in zip(XOR_X, XOR_T, strict=True):
        left.plot(x1, x2, marker="o" if t > 0 else "s", markersize=9, color=ON if t > 0 else OFF, markeredgecolor=INK)
    left.set(xlabel="x1", ylabel="x2", xticks=[-1, 1], yticks=[-1, 1], aspect="equal")
    right = np.array(autodiff.train_network(XOR_X, XOR_T, *START, 1.0, 40)[4])
    other.plot(range(len(right)), right, color=RIGHT, linewidth=4, alpha=0.4, label=str(Text("right", "정답")))
    other.plot(range(len(losses)), losses, color=MINE, label=str(Text("yours", "내 답")))
    other.axhline(0, color=FAINT, linewidth=0.5)
    other.set(xlabel=str(Text("step", "단계")), ylabel=str(Text("loss", "손실")))
    other.legend()
    four = ", ".join(number(y, ".2g") for y in outputs(np.array(XOR_X), W, b, v, c))
    en = f"With your trained numbers the outputs for the four inputs are {four}."
    ko = f"여러분이 학습한 수로 계산하면 네 입력의 출력은 {four}입니다."
    if losses.size:
        ends = number(losses[0], ".3g"), number(losses[-1], ".3g")
        en += f" The first of your losses is {ends[0]}, the last {ends[1]}."
        ko += f" 여러분의 손실은 처음이 {ends[0]}, 마지막이 {ends[1]}입니다."
    return Text(en, ko)


def outputs(X, W, b, v, c):
    return np.tanh(np.tanh(X @ W.T + b) @ v + c)
