"""Pictures of what a class did together: how hard each check was and what it tells, and the commonest mistakes."""

from __future__ import annotations

from typing import Any

from grader.figures.canvas import FAINT, INK, MINE, WRONG, Margins, Sheet, style
from grader.figures.programs import Picture, Pictures
from grader.model.language import Text, _, listed
from grader.reports.statistics import Analysis, Frequency, Item

ROW = 0.26  # inches
NAMES, FONT = 2.9, 9  # the room for names, in inches, and their size
LONGEST_NAME = 44
LITTLE = 0.1  # a correlation with the rest, of those who say little about it
MOST_BARS = 12
MOST_NAMED = 3


def pictures(found: Analysis) -> Pictures:
    """Return the pictures of each exercise."""
    drawn: Pictures = {}
    with style():
        for number, (exercise, items) in enumerate(found.by_exercise.items(), 1):
            drawn[exercise] = [of_checks(f"checks{number}", exercise, items)]
            mistakes = [frequency for frequency in found.mistakes if frequency.exercise == exercise]
            if mistakes:
                drawn[exercise].append(of_mistakes(f"mistakes{number}", exercise, mistakes[:MOST_BARS]))
    return drawn


def of_checks(name: str, exercise: str, items: list[Item]) -> Picture:
    """Draw for each check the share that passed it, and its correlation with the rest, both with their intervals."""
    sheet = Sheet()
    around = Margins(left=NAMES, right=0.15, bottom=0.45, top=0.3)
    shares, tells = sheet.axes(
        1, 2, height=ROW * len(items) + around.bottom + around.top, around=around, between=(0.5, 0), sharey=True
    )
    for axes, title, limits in ((shares, _("passed"), (0, 1)), (tells, "r", (-1, 1))):
        axes.set_title(title)
        axes.set_xlim(*limits)
        axes.tick_params(axis="y", length=0)
    shares.set_xticks([0, 0.5, 1], ["0%", "50%", "100%"], fontsize=FONT)
    tells.set_xticks([-1, 0, 1], ["−1", "0", "1"], fontsize=FONT)
    tells.axvline(0, color=FAINT, linewidth=0.6)
    rows(shares, [item.check for item in items])
    for row, item in enumerate(items):
        estimate(shares, row, item.share, item.interval, odd=item.passed in (0, item.tried))
        if item.discrimination is not None:
            odd = item.discrimination < LITTLE
            estimate(tells, row, item.discrimination, item.discrimination_interval, odd=odd)
    title = _("How hard the checks of {exercise} were, and what they tell").format(exercise=exercise)
    return picture(name, title, sheet, checks_in_words(items))


def estimate(axes: Any, row: int, value: float, interval: tuple[float, float] | None, *, odd: bool) -> None:
    """Draw one number with its interval; what is odd is crossed, not only of another colour."""
    color = WRONG if odd else MINE
    if interval:
        axes.plot(interval, [row, row], color=color, linewidth=1.6, alpha=0.6, solid_capstyle="butt")
    axes.plot(value, row, "x" if odd else "o", color=color, markersize=5, clip_on=False)


def rows(axes: Any, names: list[str]) -> None:
    """Give each row its name, the first one at the top."""
    short = [name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + "…" for name in names]
    axes.set_yticks(range(len(names)), short, fontsize=FONT)
    axes.set_ylim(len(names) - 0.5, -0.5)


def of_mistakes(name: str, exercise: str, mistakes: list[Frequency]) -> Picture:
    """Draw how many made each of the commonest known mistakes."""
    sheet = Sheet()
    around = Margins(left=NAMES, right=0.6, bottom=0.1, top=0.1)
    axes = sheet.axes(height=ROW * len(mistakes) + around.bottom + around.top, around=around)
    axes.barh(range(len(mistakes)), [m.learners for m in mistakes], color=MINE, alpha=0.5, height=0.6)
    for row, mistake in enumerate(mistakes):
        axes.text(mistake.learners, row, f" {mistake.learners}", color=INK, va="center", fontsize=FONT)
    rows(axes, [mistake.mistake for mistake in mistakes])
    axes.set(xticks=[], xlim=(0, max(mistake.learners for mistake in mistakes)))
    axes.spines["bottom"].set_visible(False)
    title = _("The commonest known mistakes in {exercise}").format(exercise=exercise)
    said = _("{mistake} by {learners} of {of}")
    named = ", ".join(said.format(mistake=m.mistake, learners=m.learners, of=m.of) for m in mistakes[:MOST_NAMED])
    return picture(name, title, sheet, _("Made most often: {named}.").format(named=named))


def checks_in_words(items: list[Item]) -> str:
    """Return what is seen: the hardest checks, those that all did alike, and those that say little of the rest."""
    hardest = sorted((item for item in items if item.passed), key=lambda item: item.share)
    told = [item for item in items if item.discrimination is not None]
    little = [item for item in told if item.discrimination is not None and item.discrimination < LITTLE]
    parts = [
        (_("Passed by the fewest: {checks}."), [f"{item.check} ({item.share:.0%})" for item in hardest[:MOST_NAMED]]),
        (_("Never passed: {checks}."), [item.check for item in items if not item.passed]),
        (_("Never failed: {checks}."), [item.check for item in items if item.passed == item.tried]),
        (
            _("Says little about the rest (×): {checks}."),
            [f"{item.check} (r = {item.discrimination:.2f})" for item in little],
        ),
    ]
    return " ".join(said.format(checks=listed(checks, MOST_NAMED)) for said, checks in parts if checks)


def picture(name: str, title: str, sheet: Sheet, seen: str) -> Picture:
    """Return what is on a sheet; its texts are in the language spoken."""
    return Picture(name, Text(title, title), sheet.svg(name), Text(seen, seen))
