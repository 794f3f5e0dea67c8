"""What the report draws for exercise 9."""

import numpy as np

from grader import figures
from grader.checks import function, numbers, value
from grader.errors import StudentFailure
from grader.figures import FAINT, INK, MINE, RIGHT, WRONG, Margins, against, answer, charts, figure
from grader.language import Text
from reference import generalisation, optimisers, spreading

LAYERS, NEURONS, ROWS = 10, 60, 80
HIDDEN = "tanh", "relu"

BOWL = 0.1, 2.0  # curvatures of a narrow valley
START, STEPS = np.array([-9.0, 1.9]), 30
KINDS = {
    "SGD": (0.92,),
    "Momentum": (0.28, 0.75),
    "AdaGrad": (1.5,),
    "RMSProp": (0.6, 0.9),
    "Adam": (0.8, 0.9, 0.999),
}

EPOCHS, PATIENCE = np.arange(25.0), 5
LOSSES = np.round(0.9 * np.exp(-EPOCHS / 4) + 0.012 * EPOCHS + 0.03 * np.sin(2.3 * EPOCHS) + 0.1, 3)
LOSSES[22] = 0.2  # smallest of all, and seen by nobody whose patience has run out

DEGREES = [1, 2, 3, 5, 8]
GRID = np.linspace(-1.0, 1.0, 81)

YOURS = Text("yours", "여러분의 σ")
RAISED = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


@figure("Your spread in each of ten layers", "열 개 층에서 본 여러분의 폭")
def layers(student, sheet):
    """How wide the outputs of each layer are, with weights of 0.01, of 1, and of the learner's own spread."""
    panels = sheet.axes(1, 2, height=2.9, around=Margins(left=0.95, bottom=0.95, right=0.1, top=0.35), between=(0.6, 0))
    seen = []
    for axes, hidden in zip(panels, HIDDEN, strict=True):
        own = number_of(lambda hidden=hidden: student.weight_spread(NEURONS, NEURONS, hidden))
        if own is None or not 0 < own < 100:
            return None
        for sigma, color, label in ((0.01, FAINT, "0.01"), (1.0, INK, "1"), (own, MINE, str(YOURS))):
            found = widths_of(student, sigma, hidden)
            if found is None:
                return None
            axes.plot(
                np.arange(1, LAYERS + 1), np.clip(found, 1e-12, 1e6), "o-", color=color, markersize=3, label=label
            )
        powers(axes, (-12, -6, 0, 6))
        axes.set_xlabel(str(Text("layer", "층")))
        axes.set_title(hidden, fontsize=11)
        first, last = number(found[0]), number(found[-1])
        seen.append(
            Text(
                f"With {hidden} and σ = {number(own)} your spread is {first} in layer 1 and {last} in the last one.",
                f"{hidden}, σ = {number(own)}이면 폭은 첫 층에서 {first}, 마지막 층에서 {last}입니다.",
            )
        )
    panels[0].set_ylabel(str(Text("spread", "폭")))
    legend(sheet, panels[0])
    return joined(seen)


@figure("Five paths in one narrow valley", "좁은 골짜기 하나에서 본 다섯 길")
def paths(student, sheet):
    """The learner's five optimisers over the contours of a valley, with where the right ones end."""
    panels = sheet.axes(1, 5, height=2.6, around=Margins(left=0.4, bottom=0.35, right=0.1, top=0.35), between=(0.12, 0))
    x1, x2 = np.meshgrid(np.linspace(-10, 4, 57), np.linspace(-3, 3, 41))
    heights = (BOWL[0] * x1**2 + BOWL[1] * x2**2) / 2
    seen = []
    for axes, (name, settings) in zip(panels, KINDS.items(), strict=True):
        axes.contour(x1, x2, heights, levels=[0.1, 0.5, 1.5, 3, 5], colors=[FAINT], linewidths=0.8)
        right = way(getattr(optimisers, name)(*settings).update)
        axes.plot(*inside(right[-1:]).T, "s", color=RIGHT, markersize=6)
        mine = own_way(student, name, settings)
        if mine is not None:
            axes.plot(*inside(mine).T, "o-", color=MINE, markersize=2, linewidth=1.2)
            seen.append(
                Text(
                    f"Your {name} ends at {spot(mine[-1])}, the right one at {spot(right[-1])}.",
                    f"{name}: 여러분의 길의 끝은 {spot(mine[-1])}, 정답의 끝은 {spot(right[-1])}입니다.",
                )
            )
        axes.set_xlim(-10, 4)
        axes.set_ylim(-3, 3)
        axes.set_title(name, fontsize=10)
        if axes is not panels[0]:
            axes.set_yticks([])
    return joined(seen) if seen else None


@figure("Where your training would stop", "여러분의 학습이 멈추는 곳")
def stop(student, sheet):
    """A loss on rows put aside, over epochs, with the epoch that the learner goes back to."""
    mine = number_of(lambda: student.early_stop(LOSSES.tolist(), PATIENCE))
    if mine is None or mine != int(mine) or not 0 <= mine < len(LOSSES):
        return None
    mine, right = int(mine), generalisation.early_stop(LOSSES, PATIENCE)
    axes = sheet.axes(height=2.6, around=Margins(left=0.65, bottom=0.6, right=0.1, top=0.1))
    axes.plot(EPOCHS, LOSSES, "o-", color=INK, markersize=3)
    axes.axvline(right, color=RIGHT, linestyle=(0, (4, 2)))
    axes.plot([mine], [LOSSES[mine]], "o", color=MINE if mine == right else WRONG, markersize=9)
    axes.set_xlabel(str(Text("epoch", "에폭")))
    axes.set_ylabel(str(Text("loss", "오차")))
    return Text(
        f"With a patience of {PATIENCE} you go back to epoch {mine} (loss {LOSSES[mine]:g}); right is {right}.",
        f"patience = {PATIENCE}일 때 여러분은 에폭 {mine}(오차 {LOSSES[mine]:g})으로 돌아갑니다. 정답은 {right}입니다.",
    )


@figure("The degree that you choose", "여러분이 고른 차수")
def degrees(student, sheet):
    """Points of a wave, the polynomial of the chosen degree, and the error of every degree on both kinds of points."""
    x, y, x_new, y_new = wave()
    chosen = number_of(lambda: student.choose_degree(x, y, x_new, y_new, DEGREES))
    if chosen is None or chosen not in DEGREES:
        return None
    left, right = sheet.axes(
        1, 2, height=2.9, around=Margins(left=0.55, bottom=0.95, right=0.1, top=0.35), between=(0.4, 0)
    )
    left.plot(x, y, "o", color=INK, label=str(Text("to fit", "맞춘 점")))
    left.plot(x_new, y_new, "x", color=WRONG, label=str(Text("unseen", "보지 못한 점")))
    left.plot(GRID, np.clip(np.polyval(np.polyfit(x, y, int(chosen)), GRID), -3, 3), color=MINE)
    left.set_ylim(-3, 3)
    seen, unseen = (generalisation.polynomial_errors(x, y, *points, DEGREES) for points in ((x, y), (x_new, y_new)))
    right.plot(DEGREES, np.maximum(seen, 1e-4), "o-", color=INK)
    right.plot(DEGREES, unseen, "x-", color=WRONG)
    right.axvline(chosen, color=MINE)
    powers(right, (-4, -2, 0))
    right.set_xlabel(str(Text("degree", "차수")))
    right.set_title(str(Text("mean squared error", "평균제곱오차")), fontsize=11)
    legend(sheet, left)
    at = DEGREES.index(int(chosen))
    fitted, other = number(seen[at]), number(unseen[at])
    return Text(
        f"You choose degree {chosen:g}: its error is {fitted} where it was fitted and {other} on unseen points.",
        f"고른 차수는 {chosen:g}입니다. 오차는 맞춘 점에서 {fitted}, 보지 못한 점에서 {other}입니다.",
    )


@charts
def widths(student):
    """The spread of each layer with weights of the right spread, for each activation."""
    for hidden in HIDDEN:
        sigma = spreading.weight_spread(NEURONS, NEURONS, hidden)
        mine = widths_of(student, sigma, hidden)
        if mine is not None:
            title = f"{hidden}: {Text('spread of each layer', '층마다의 폭')}"
            right = np.array(spreading.spreads(*deep(sigma), hidden))
            yield against(title, np.arange(1.0, LAYERS + 1), mine, right)


def widths_of(student, sigma, hidden):
    """Return the learner's spread of each layer for weights of this spread, or None where it is none."""
    return answer(lambda: student.spreads(*deep(sigma), hidden), shape=(LAYERS,))


def deep(sigma):
    """Return inputs, and ten layers of weights of this spread."""
    rng = np.random.default_rng(1)
    return rng.normal(size=(ROWS, NEURONS)), [sigma * rng.normal(size=(NEURONS, NEURONS)) for _ in range(LAYERS)]


def wave():
    """Return noisy points of a wave, and others between them."""
    rng = np.random.default_rng(3)
    x, x_new = np.linspace(-1, 1, 10), np.linspace(-0.9, 0.9, 10)
    return (
        x,
        np.sin(3 * x) + rng.normal(0.0, 0.25, size=10),
        x_new,
        np.sin(3 * x_new) + rng.normal(0.0, 0.25, size=10),
    )


GRADIENT = function(f"lambda p: p * np.array({list(BOWL)})")


def way(update):
    """Return the points of a walk down the valley."""
    points = [START]
    for _ in range(STEPS):
        points.append(update({"w": points[-1]}, {"w": GRADIENT(points[-1])})["w"])
    return np.array(points)


def own_way(student, name, settings):
    """Return the points of a learner's walk, or None where it is none."""
    try:
        optimiser = getattr(student, name)(*settings)
        points = [START]
        for _ in range(STEPS):
            got = value(optimiser.update({"w": points[-1]}, {"w": GRADIENT(points[-1])}))
            w = numbers(got.get("w")) if isinstance(got, dict) else None
            if w is None or w.shape != (2,) or w.dtype.kind not in "biuf" or not np.isfinite(w).all():
                return None
            points.append(w.astype(float))
    except StudentFailure:
        return None
    return np.array(points)


def number_of(ask):
    """Return an answer as a finite number, or None where it is none."""
    got = answer(ask, shape=())
    return None if got is None or not np.isfinite(got) else float(got)


def inside(points):
    """Return points as far as they are near the picture."""
    return np.clip(points, -20, 20)


def legend(sheet, axes):
    """Say below the picture what is what."""
    handles, labels = axes.get_legend_handles_labels()
    sheet.drawn.legend(handles, labels, loc="lower center", ncols=3)


def powers(axes, exponents):
    """Have an axis go by powers of ten."""
    axes.set_yscale("log")
    axes.set_ylim(10.0 ** (exponents[0] - 0.5), 10.0 ** (exponents[-1] + 0.5))
    axes.set_yticks([10.0**e for e in exponents], labels=[f"10{str(e).translate(RAISED)}" for e in exponents])
    axes.minorticks_off()


def spot(point):
    """Return a point of the plane as a reader sees it."""
    return f"({number(round(point[0], 3))}, {number(round(point[1], 3))})"


def joined(sentences):
    """Return sentences as one text."""
    return Text(" ".join(s.en for s in sentences), " ".join(s.ko for s in sentences))


def number(value):
    """Return a number as a reader sees it, and short."""
    return figures.number(float(value), ".3g")
