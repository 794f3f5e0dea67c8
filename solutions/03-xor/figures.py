"""What the report draws for exercise 3."""

from itertools import product

import numpy as np

from grader.figures import FAINT, INK, MINE, OFF, ON, WRONG, Margins, answer, charts, figure, number, over_square
from grader.language import Text

CORNERS = [(0, 0), (0, 1), (1, 0), (1, 1)]
TABLES = list(product((0, 1), repeat=4))
XOR = (0, 1, 1, 0)
OPPOSITE = (1, 0, 0, 1)
LINE = 1.5  # s1 + s2 on the line of AND


@figure("Where your hidden layer puts the four points", "여러분의 은닉층이 옮겨 놓은 네 점")
def hidden_space(student, sheet):
    """The four inputs in the plane of x1 and x2, and again where the hidden layer puts them."""
    outputs = [numbers(lambda c=corner: student.XOR(*c), 1) for corner in CORNERS]
    places = [numbers(lambda c=corner: student.hidden(*c), 2) for corner in CORNERS]
    if None in outputs or None in places:
        return None
    on = [output > 0.5 for (output,) in outputs]
    before, after = sheet.axes(1, 2, height=3.4, around=Margins(left=0.55, bottom=0.55), between=(0.6, 0))
    draw_inputs(before, [output for (output,) in outputs])
    draw_hidden(after, places, on)
    return in_words(places, on)


@charts
def region(student):
    """Where XOR is on: between the lines of its two neurons."""
    return filter(None, [over_square("XOR", student.XOR)])


def numbers(ask, count):
    """Return so many finite numbers as a tuple, or None when the answer is not so."""
    array = answer(ask)
    if array is None or array.size != count or not np.isfinite(array).all():
        return None
    return tuple(array.ravel().tolist())


def draw_inputs(axes, outputs):
    """Draw the corners of the square, each with what XOR makes of it."""
    draw_plane(axes, "x1", "x2", CORNERS)
    for corner, output, right in zip(CORNERS, outputs, XOR, strict=True):
        draw_point(axes, corner, output > 0.5)
        is_right = bool(np.isclose(output, right))
        label = number(output) if is_right else f"{number(output)} ≠ {right}"
        write(axes, corner, label, INK if is_right else WRONG, below=False)


def draw_hidden(axes, places, on):
    """Draw the points where the hidden layer puts them, and the line that one more neuron can draw."""
    draw_plane(axes, "s1", "s2", places)
    s1 = np.array(axes.get_xlim())
    axes.fill_between(s1, LINE - s1, axes.get_ylim()[1], color=ON, alpha=0.12, linewidth=0)
    axes.plot(s1, LINE - s1, color=MINE, linewidth=1.8)
    axes.text(0.81, 0.81, "s1 + s2 = 1.5", rotation=-45, ha="center", va="center", color=MINE, fontsize=11)
    for place in dict.fromkeys(places):
        rows = [i for i in range(4) if places[i] == place]
        for is_on in {on[i] for i in rows}:
            draw_point(axes, place, is_on)
        lost = [i for i in rows if is_wrong_side(place, on[i])]
        if lost:
            axes.plot(*place, "x", color=WRONG, markersize=20, markeredgewidth=2)
        label = "\n".join(str(CORNERS[i]) for i in rows)
        write(axes, place, label, WRONG if lost else INK, below=sum(place) <= LINE)


def draw_plane(axes, across, up, points):
    """Prepare a plane that shows the unit square and all the points."""
    axes.set_aspect("equal")
    axes.set_xlim(min(0, *(x for x, _ in points)) - 0.35, max(1, *(x for x, _ in points)) + 0.75)
    axes.set_ylim(min(0, *(y for _, y in points)) - 0.5, max(1, *(y for _, y in points)) + 0.65)
    if max(abs(coordinate) for point in points for coordinate in point) <= 1:
        axes.set_xticks([0, 1], ["0", "1"], fontsize=12)
        axes.set_yticks([0, 1], ["0", "1"], fontsize=12)
    axes.set_xlabel(across, fontsize=12)
    axes.set_ylabel(up, rotation=0, fontsize=12)
    axes.axhline(0, color=FAINT, linewidth=0.4)
    axes.axvline(0, color=FAINT, linewidth=0.4)


def draw_point(axes, place, is_on):
    """Draw a point: filled where the learner's XOR is above 0.5, else hollow."""
    color, inside = (ON, ON) if is_on else (OFF, "none")
    axes.plot(*place, "o", markersize=12, color=color, markerfacecolor=inside, markeredgewidth=2)


def write(axes, place, label, color, below):
    """Write a label below a point, or beside it."""
    spot = {"xytext": (0, -11), "ha": "center", "va": "top"} if below else {"xytext": (9, 7)}
    axes.annotate(label, place, textcoords="offset points", color=color, fontsize=12, **spot)


def is_wrong_side(place, is_on):
    """Return whether a point lies on another side of the line s1 + s2 = 1.5 than the learner's XOR puts it."""
    return (sum(place) > LINE) != is_on


def in_words(places, on):
    """Return which points fall together, and whether the line parts the filled from the hollow."""
    en, ko = ["Filled: your XOR is above 0.5."], ["채운 점에서는 여러분의 XOR가 0.5보다 큽니다."]
    for place in dict.fromkeys(places):
        corners = [str(CORNERS[i]) for i in range(4) if places[i] == place]
        if len(corners) > 1:
            en.append(f"Your hidden layer puts {' and '.join(corners)} in one place.")
            ko.append(f"여러분의 은닉층을 지나면 {', '.join(corners)}이 한곳에 겹칩니다.")
    lost = ", ".join(str(CORNERS[i]) for i in range(4) if is_wrong_side(places[i], on[i]))
    if lost:
        en.append(f"Where the line s1 + s2 = 1.5 and your XOR disagree (×): {lost}.")
        ko.append(f"직선 s1 + s2 = 1.5로 나눈 것과 여러분의 XOR가 다른 점(×): {lost}.")
    elif any(on) and not all(on):
        en.append("The one line s1 + s2 = 1.5 parts the filled points from the hollow ones.")
        ko.append("직선 s1 + s2 = 1.5 하나로 채운 점과 빈 점이 나뉩니다.")
    return Text(" ".join(en), " ".join(ko))


@figure("What your best_single_perceptron answers", "여러분의 best_single_perceptron이 내는 답")
def one_perceptron_is_not_enough(student, sheet):
    """What best_single_perceptron says of all 16 tables, and the two that it cannot do."""
    answers = [numbers(lambda t=table: student.best_single_perceptron(list(t)), 1) for table in TABLES]
    if None in answers:
        return None
    rows = [row for (row,) in answers]
    around = Margins(left=0.65, bottom=0.3, top=0.1)
    above, below = sheet.axes(2, 1, height=1.9, around=around, between=(0, 0.1), sharex=True, height_ratios=[1.3, 1])
    draw_rows(above, rows)
    draw_tables(below)
    return in_numbers(rows)


def draw_rows(axes, rows):
    """Draw for each table how many rows the learner's function says are right at best."""
    axes.set_xlim(-0.7, len(TABLES) - 0.3)
    axes.set_ylim(0, 5.9)
    axes.set_yticks(range(5), map(str, range(5)), fontsize=12)
    axes.set_ylabel(str(Text("your answer", "여러분의 답")), fontsize=12)
    for place, (table, row) in enumerate(zip(TABLES, rows, strict=True)):
        special = table in (XOR, OPPOSITE)
        right = 3 if special else 4
        color = WRONG if row != right else INK if special else MINE
        height = np.clip(row, 0, 4.4)
        axes.plot([place, place], [0, height], color=color, linewidth=4 if special else 2)
        axes.plot(place, height, "x" if row != right else "D" if special else "o", color=color, markersize=8)
        if row != right or special:
            label = number(row) if row == right else f"{number(row)}\n≠ {right}"
            axes.annotate(
                label,
                (place, height),
                xytext=(0, 7),
                textcoords="offset points",
                ha="center",
                color=color,
                fontsize=11,
            )


def draw_tables(axes):
    """Draw the 16 tables below each other's answers: filled for a target of 1, hollow for 0."""
    axes.set_ylim(-0.6, 3.6)
    axes.invert_yaxis()
    axes.set_yticks(range(4), [str(corner) for corner in CORNERS], fontsize=12)
    axes.set_xticks(
        [TABLES.index(XOR), TABLES.index(OPPOSITE)], ["XOR", str(Text("its opposite", "XOR의 반대"))], fontsize=12
    )
    axes.tick_params(length=0)
    for target, inside in ((1, ON), (0, "none")):
        spots = [(number, row) for number, table in enumerate(TABLES) for row in range(4) if table[row] == target]
        axes.plot(*np.transpose(spots), "o", color=ON if target else OFF, markerfacecolor=inside, markersize=8)
    for name in ("top", "right", "left", "bottom"):
        axes.spines[name].set_visible(False)


def in_numbers(rows):
    """Return what is answered: how often 4, for the two tables that are out of reach, and how often something wrong."""
    full = sum(row == 4 for row in rows)
    wrong = sum(row != (3 if table in (XOR, OPPOSITE) else 4) for row, table in zip(rows, TABLES, strict=True))
    xor, opposite = rows[TABLES.index(XOR)], rows[TABLES.index(OPPOSITE)]
    en = f"You answer 4 for {full} of the 16 tables, {number(xor)} for XOR and {number(opposite)} for its opposite."
    ko = (
        f"여러분의 답은 진리표 16개 중 {full}개에서 4이고, "
        f"XOR에서 {number(xor)}, XOR의 반대에서 {number(opposite)}입니다."
    )
    if wrong:
        en += f" Not the right number (×): {wrong} of the 16 tables."
        ko += f" 진리표 16개 가운데 ×로 표시한 {wrong}개는 정답과 다릅니다."
    return Text(en, ko)
