"""What the report draws for exercise 2."""

import numpy as np

from grader.figures import FAINT, INK, OFF, ON, answer, figure
from grader.language import Text

GATES = ("AND", "NAND", "OR")
CORNERS = [(0, 0), (0, 1), (1, 0), (1, 1)]
STEPS = np.linspace(-0.5, 1.5, 21)


@figure("The line that each gate draws", "게이트마다 긋는 직선")
def decision_lines(student, sheet):
    """Where each gate is on, over the four points that it is asked about."""
    shown = {
        name: [answer(lambda g=name, c=corner: getattr(student, g)(*c), shape=()) for corner in CORNERS]
        for name in GATES
    }
    shown = {name: answers for name, answers in shown.items() if None not in answers}
    if not shown:
        return None
    panels = np.atleast_1d(sheet.axes(1, len(GATES), height=2.6, sharey=True))
    for axes, name in zip(panels, GATES, strict=True):
        axes.set_title(name)
        axes.set_aspect("equal")
        axes.set_xticks([0, 1], ["0", "1"])
        axes.set_yticks([0, 1], ["0", "1"])
        axes.set_xlabel("x1")
        if name in shown:
            draw_region(axes, getattr(student, name))
            draw_corners(axes, shown[name])
    panels[0].set_ylabel("x2")
    return Text(
        *(
            ". ".join(table(name, answers, language) for name, answers in shown.items()) + "."
            for language in ("en", "ko")
        )
    )


def draw_region(axes, gate):
    """Shade where a gate is on; its edge is the line w1 x1 + w2 x2 + b = 0."""
    rows = [[answer(lambda a=x1, b=x2: gate(float(a), float(b)), shape=()) for x1 in STEPS] for x2 in STEPS]
    if any(cell is None for row in rows for cell in row):
        return
    on = np.array(rows) > 0.5
    axes.contourf(STEPS, STEPS, on, levels=[0.5, 1.5], colors=[ON], alpha=0.25)
    if on.any() and not on.all():
        axes.contour(STEPS, STEPS, on, levels=[0.5], colors=[INK], linewidths=1.2)


def draw_corners(axes, answers):
    """Draw the four points: filled where the gate is on, hollow where it is off."""
    for (x1, x2), is_on in zip(CORNERS, answers, strict=True):
        on = is_on > 0.5
        axes.plot(
            x1, x2, "o", markersize=11, color=ON if on else OFF, markerfacecolor=ON if on else "none", markeredgewidth=2
        )
        axes.annotate(f"{is_on:g}", (x1, x2), xytext=(9, 7), textcoords="offset points")
    axes.axhline(0, color=FAINT, linewidth=0.4)
    axes.axvline(0, color=FAINT, linewidth=0.4)


def table(name, answers, language):
    """Return in words for which inputs a gate is on."""
    on = ", ".join(f"({x1}, {x2})" for (x1, x2), is_on in zip(CORNERS, answers, strict=True) if is_on > 0.5)
    if language == "ko":
        return f"{name}: {on}에서 1입니다" if on else f"{name}: 모든 입력에서 0입니다"
    return f"{name} is on for {on}" if on else f"{name} is on for no input"
