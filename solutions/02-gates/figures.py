"""What the report draws for exercise 2."""

import numpy as np

from grader.figures import FAINT, INK, OFF, ON, Margins, answer, charts, figure, number, over_square
from grader.language import Text

GATES = ("AND", "NAND", "OR")
CORNERS = [(0, 0), (0, 1), (1, 0), (1, 1)]
LOW, HIGH = -0.5, 1.5
COARSE, FINE = np.linspace(LOW, HIGH, 9), np.linspace(LOW, HIGH, 101)
HALVINGS = 5
STRAIGHT = 0.02  # edges this close to one line are one


@figure("Where your gates are on", "여러분의 게이트가 켜지는 곳")
def decision_lines(student, sheet):
    """Where each gate is on, over the four points that it is asked about."""
    shown = {name: corners_of(getattr(student, name)) for name in GATES}
    shown = {name: answers for name, answers in shown.items() if None not in answers}
    if not shown:
        return None
    around = Margins(left=0.5, bottom=0.5, top=0.3)
    panels = sheet.axes(1, len(GATES), height=2.9, around=around, between=(0.15, 0), sharey=True)
    for axes, name in zip(panels, GATES, strict=True):
        axes.set(
            title=name, aspect="equal", xlabel="x1", xticks=[0, 1], yticks=[0, 1], xlim=(LOW, HIGH), ylim=(LOW, HIGH)
        )
        axes.axhline(0, color=FAINT, linewidth=0.4)
        axes.axvline(0, color=FAINT, linewidth=0.4)
        if name in shown:
            draw_region(axes, getattr(student, name))
            draw_corners(axes, shown[name])
    panels[0].set_ylabel("x2")
    return in_words(shown)


@charts
def regions(student):
    """Where each gate is on."""
    return filter(None, (over_square(name, getattr(student, name)) for name in GATES))


def corners_of(gate):
    """Return what a gate answers at the four points, None where it is no number."""
    return [answer(lambda x1=x1, x2=x2: gate(x1, x2), shape=()) for x1, x2 in CORNERS]


def draw_region(axes, gate):
    """Shade where a gate is on, up to the line w1 x1 + w2 x2 + b = 0 where there is one."""

    def is_on(x1, x2):
        found = answer(lambda: gate(float(x1), float(x2)), shape=())
        return None if found is None else bool(found > 0.5)

    on = [[is_on(x1, x2) for x1 in COARSE] for x2 in COARSE]
    if any(None in row for row in on):
        return
    on = np.array(on)
    line = straight_edge(edges(on, is_on))
    if line is None:
        axes.contourf(COARSE, COARSE, on, levels=[0.5, 1.5], colors=[ON], alpha=0.25)
        return
    side = 1 if np.mean((heights(COARSE, *line) > 0) == on) > 0.5 else -1
    height = side * heights(FINE, *line)
    axes.contourf(FINE, FINE, height, levels=[0, np.inf], colors=[ON], alpha=0.25)
    axes.contour(FINE, FINE, height, levels=[0], colors=[INK], linewidths=1.3)


def heights(steps, normal, offset):
    """Return how far each point of a grid lies beyond a line."""
    return np.add.outer(normal[1] * steps, normal[0] * steps) - offset


def edges(on, is_on):
    """Return points at which a gate changes, found by halving between neighbours of the grid."""
    points = []
    for turned in (False, True):
        for row, fixed in zip(on.T if turned else on, COARSE, strict=True):
            for at in np.flatnonzero(row[:-1] != row[1:]):
                low, high = COARSE[at], COARSE[at + 1]
                for _ in range(HALVINGS):
                    middle = (low + high) / 2
                    here = is_on(fixed, middle) if turned else is_on(middle, fixed)
                    low, high = (middle, high) if here == row[at] else (low, middle)
                points.append((fixed, (low + high) / 2) if turned else ((low + high) / 2, fixed))
    return np.array(points)


def straight_edge(points):
    """Return (normal, offset) of the line through some points, or None when they lie on none."""
    if len(points) < 3:
        return None
    centre = points.mean(axis=0)
    normal = np.linalg.svd(points - centre)[2][-1]
    return (normal, normal @ centre) if np.abs((points - centre) @ normal).max() < STRAIGHT else None


def draw_corners(axes, answers):
    """Draw the four points: filled where the gate is on, hollow where it is off."""
    for (x1, x2), is_on in zip(CORNERS, answers, strict=True):
        colour = ON if is_on > 0.5 else OFF
        filling = ON if is_on > 0.5 else "none"
        axes.plot(x1, x2, "o", markersize=11, color=colour, markerfacecolor=filling, markeredgewidth=2)
        axes.annotate(number(is_on), (x1, x2), xytext=(9, 7), textcoords="offset points")


def in_words(shown):
    """Return what each gate answers at the four points."""
    corners = ", ".join(map(str, CORNERS))
    answers = "; ".join(f"{name} {', '.join(map(number, found))}" for name, found in shown.items())
    return Text(
        f"Your answers for {corners}: {answers}.",
        f"{corners}에서 여러분의 게이트가 차례로 내는 답: {answers}.",
    )
