"""What the report draws for exercise 7."""

from functools import cache
from pathlib import Path

import numpy as np

from grader import figures
from grader.checks import function, value
from grader.errors import StudentFailure
from grader.figures import FAINT, INK, MINE, RIGHT, WRONG, Margins, against, answer, charts, figure
from grader.language import Text
from reference import descent

DIGITS = Path(__file__).parents[2] / "exercises" / "06-mlp" / "digits.npz"
N_DIGITS, LR, STEPS = 300, 0.5, 40

A = 0.5, 5.0  # curvatures of the valley
VALLEY = function(f"lambda x: x * np.array([{A[0]}, {A[1]}])")
START, RATE, WALK = np.array([-8.0, 2.0]), 0.35, 15

BOWL = function("lambda x: 2 * x")
RATES = 0.2, 0.9, 1.05  # creeps, zigzags, diverges
FAR = np.array([8.0])

DISTANCE = np.array([0.387, 0.723, 1.0, 1.524, 5.203, 9.537, 19.19, 30.07])  # of the planets, the Earth's being 1
DAYS = np.array([87.97, 224.7, 365.3, 687.0, 4333.0, 10759.0, 30687.0, 60190.0])
TURNS = 0, 1, 3, 100  # steps

YOURS, ANSWER = Text("yours", "여러분의 길"), Text("right", "정답")


@figure("Your path in a valley", "여러분이 골짜기에서 걸어온 길")
def path(student, sheet):
    """The learner's path over the contours of a valley, with the right one."""
    mine = walked(student, VALLEY, START, RATE, WALK)
    if mine is None:
        return None
    right = descent.descend(VALLEY, START, RATE, WALK)
    axes = sheet.axes(height=3.2, around=Margins(left=0.55, bottom=0.9, right=0.1, top=0.1))
    x1, x2 = np.meshgrid(np.linspace(-9, 3, 61), np.linspace(-3, 3, 41))
    heights = (A[0] * x1**2 + A[1] * x2**2) / 2
    axes.contour(x1, x2, heights, levels=[0.5, 2, 5, 10, 17, 26], colors=[FAINT], linewidths=0.8)
    axes.plot(*inside(right).T, color=RIGHT, linewidth=1, linestyle=(0, (4, 2)), label=str(ANSWER))
    axes.plot(*inside(mine).T, "o-", color=MINE, markersize=4, linewidth=1.6, label=str(YOURS))
    axes.set_xlim(-9, 3)
    axes.set_ylim(-3, 3)
    axes.set_xlabel("x₁")
    axes.set_ylabel("x₂")
    legend(sheet, axes)
    first, last = (spot(point) for point in mine[[0, -1]])
    return Text(
        f"Your path has {len(mine)} points. It begins at {first} and ends at {last}.",
        f"여러분의 길에는 점이 {len(mine)}개 있습니다. 처음은 {first}, 끝은 {last}입니다.",
    )


@figure("Three learning rates in one valley", "한 골짜기에서 본 세 가지 학습률")
def rates(student, sheet):
    """How high the learner stands after each step, for three rates, and what `outcome` says to each."""
    walks = [walked(student, BOWL, FAR, lr, WALK) for lr in RATES]
    if any(walk is None for walk in walks):
        return None
    panels = sheet.axes(1, 3, height=2.5, around=Margins(left=0.7, bottom=0.55, right=0.1, top=0.35), between=(0.3, 0))
    seen = []
    for axes, lr, walk in zip(panels, RATES, walks, strict=True):
        heights = walk[:, 0] ** 2
        axes.plot(np.clip(heights, 0, 200), "o-", color=MINE, markersize=3)
        axes.set_ylim(0, 200)
        axes.set_yticks([0, 100, 200])
        axes.set_xlabel(str(Text("steps", "걸음")))
        word = said(student, lr)
        axes.set_title(f"lr = {lr:g}: {word}", fontsize=11)
        first, last = number(heights[0]), number(heights[-1])
        seen.append(
            Text(
                f"With lr = {lr:g} your height is {first} at first and {last} at last; your outcome: {word}.",
                f"lr = {lr:g}일 때 높이는 처음에 {first}, 끝에 {last}입니다. 여러분의 outcome: {word}.",
            )
        )
    panels[0].set_ylabel(str(Text("height", "높이")))
    return joined(seen)


@figure("Your line as it turns", "돌아가는 여러분의 직선")
def line(student, sheet):
    """The line of `fit_line` after some numbers of steps, over the planets."""
    X, y = np.log10(DISTANCE)[:, np.newaxis], np.log10(DAYS)
    lines = [two(lambda steps=steps: student.fit_line(X, y, 0.3, steps), (1,), ()) for steps in TURNS]
    if any(each is None for each in lines):
        return None
    axes = sheet.axes(height=3.4, around=Margins(left=0.65, bottom=0.6, right=0.75, top=0.1))
    ends = np.array([-0.6, 1.6])
    for steps, (w, b), strength in zip(TURNS, lines, np.linspace(0.25, 1, len(TURNS)), strict=True):
        heights = w[0] * ends + b
        axes.plot(ends, heights, color=MINE, alpha=strength, linewidth=1 + strength)
        if 0 <= heights[1] <= 5.3:
            axes.annotate(
                str(steps), (ends[1], heights[1]), (4, 0), textcoords="offset points", va="center", color=MINE
            )
    axes.plot(X[:, 0], y, "o", color=INK, markersize=5)
    axes.set_xlim(*ends)
    axes.set_ylim(0, 5.3)
    axes.set_xlabel(str(Text("log of the distance", "거리의 로그")))
    axes.set_ylabel(str(Text("log of the days", "날수의 로그")))
    w, b = number(lines[-1][0][0]), number(lines[-1][1])
    return Text(
        f"After {TURNS[-1]} steps your line has w = {w} and b = {b}.",
        f"{TURNS[-1]}걸음 뒤 여러분의 직선은 w = {w}, b = {b}입니다.",
    )


@figure("What each of your ten lines looks for", "여러분의 열 개 직선이 찾는 것")
def weights(student, sheet):
    """The weights above 0 of each digit as an image: what speaks for it."""
    learnt = trained(student)
    if learnt is None:
        return None
    W, _ = learnt
    axes = sheet.axes(height=3.4, around=Margins(top=0.05, bottom=0.05))
    axes.set_axis_off()
    axes.set_aspect("equal")
    axes.set_xlim(-1, 52)
    axes.set_ylim(22.5, -2.5)
    largest = np.nanmax(np.abs(W)) or 1.0
    shades = np.round(4 * W / largest)
    places = np.array(
        [(10.5 * (d % 5) + pixel % 8, 12 * (d // 5) + pixel // 8) for pixel in range(64) for d in range(10)]
    )
    for shade in range(1, 5):
        draw_squares(axes, *places[shades.ravel() == shade].T, color=MINE, alpha=shade / 4)
    for d in range(10):
        x, y = 10.5 * (d % 5), 12 * (d // 5)
        axes.plot(x + np.array([-0.5, 7.5, 7.5, -0.5, -0.5]), y + np.array([-0.5, -0.5, 7.5, 7.5, -0.5]), color=FAINT)
        axes.text(x + 3.5, y - 0.8, str(d), ha="center", va="bottom")
    pixel, digit = np.unravel_index(np.nanargmax(W), W.shape)
    row, column = pixel // 8 + 1, pixel % 8 + 1
    return Text(
        f"Your largest weight is {number(W[pixel, digit])}: row {row}, column {column} speaks for a {digit}.",
        f"가장 큰 가중치는 {number(W[pixel, digit])}입니다. {row}행 {column}열의 픽셀이 밝으면 {digit}에 유리합니다.",
    )


@figure("How your lines read unseen digits", "여러분의 직선들이 처음 보는 숫자를 읽은 결과")
def readings(student, sheet):
    """The learner's confusion matrix of unseen digits, and digits of the pair that is confused most."""
    learnt = trained(student)
    if learnt is None:
        return None
    _, _, unseen, t = digits()
    read = np.nan_to_num(unseen @ learnt[0] + learnt[1]).argmax(axis=1)
    counts = answer(lambda: student.confusion(t, read, 10), shape=(10, 10))
    if counts is None or np.isnan(counts).any():
        return None
    left, right = sheet.axes(1, 2, height=3.6, between=(0.1, 0), width_ratios=[1.3, 1])
    draw_counts(left, counts)
    wrong = descent.confusion(t, read, 10) * (1 - np.eye(10, dtype=int))
    i, j = np.unravel_index(np.argmax(wrong), wrong.shape)
    draw_digits(right, unseen[(t == i) & (read == j)][:4], i, j)
    good = int(np.sum(read == t))
    en = f"Your lines read {good} of {len(t)} unseen digits right."
    ko = f"여러분의 직선들은 처음 보는 숫자 {len(t)}개 중 {good}개를 맞게 읽습니다."
    if not wrong.any():
        return Text(en, ko)
    return Text(
        f"{en} No mistake is more frequent than to read {j} where it is {i} ({wrong[i, j]}×).",
        f"{ko} ‘정답 {i}, 읽은 값 {j}’보다 자주 나온 실수는 없습니다({wrong[i, j]}번).",
    )


@charts
def heights(student):
    """The height after each step, for each rate."""
    for lr in RATES:
        walk = walked(student, BOWL, FAR, lr, WALK)
        if walk is not None:
            right = descent.descend(BOWL, FAR, lr, WALK)
            title = f"lr = {lr:g}: {Text('height after each step', '걸음마다의 높이')}"
            yield against(title, np.arange(float(len(right))), walk[:, 0] ** 2, right[:, 0] ** 2)


def walked(student, grad, start, lr, steps):
    """Return the learner's path, or None where it is none of this shape."""
    return answer(lambda: student.descend(grad, start, lr, steps), shape=(steps + 1, len(start)))


def said(student, lr):
    """Return what the learner's `outcome` says to a rate, or a question mark."""
    try:
        word = value(student.outcome(lr, 2.0))
    except StudentFailure:
        return "?"
    return word if word in ("creeps", "zigzags", "diverges") else "?"


def two(ask, *shapes):
    """Return a pair of arrays, or None where what is answered is no such pair."""
    try:
        got = value(ask())
    except StudentFailure:
        return None
    if not isinstance(got, (tuple, list)) or len(got) != 2:
        return None
    parts = [answer(lambda part=part: part, shape=shape) for part, shape in zip(got, shapes, strict=True)]
    return None if any(part is None or np.isnan(part).any() for part in parts) else parts


@cache
def digits():
    """Return some digits to learn from with their classes, and others with theirs."""
    with np.load(DIGITS) as data:
        seen, t = data["X_train"][:N_DIGITS].astype(float), data["t_train"][:N_DIGITS]
        return seen, t, data["X_test"].astype(float), data["t_test"]


def trained(student):
    """Return W and b of the learner's `fit_softmax` for some digits, or None."""
    X, t, _, _ = digits()
    return two(lambda: student.fit_softmax(X, t, 10, LR, STEPS), (64, 10), (10,))


def inside(points):
    """Return a path without what lies far outside the picture, which would only be a line to somewhere."""
    return np.where(np.abs(points) < 50, points, np.nan)


def draw_counts(axes, counts):
    """Draw a confusion matrix: what is right is shaded, along the diagonal, and what is wrong is framed."""
    right = np.eye(10, dtype=bool) & (counts != 0)
    wrong = ~np.eye(10, dtype=bool) & (counts != 0)
    draw_squares(axes, *np.nonzero(right.T), color=MINE, alpha=0.3)
    draw_squares(axes, *np.nonzero(wrong.T), facecolor="none", edgecolor=WRONG, linewidth=1.2)
    for row, column in np.argwhere(counts != 0):
        color = INK if row == column else WRONG
        axes.text(column, row, number(counts[row, column]), ha="center", va="center", color=color, fontsize=10)
    for digit in range(10):
        axes.text(digit, 10, str(digit), ha="center", va="center", color=FAINT)
        axes.text(-1, digit, str(digit), ha="center", va="center", color=FAINT)
    axes.text(4.5, 11, str(Text("column", "열")), ha="center", va="center")
    axes.text(-1.9, 4.5, str(Text("row", "행")), ha="center", va="center", rotation=90)
    axes.set_axis_off()
    axes.set_aspect("equal")
    axes.set_xlim(-2.4, 9.7)
    axes.set_ylim(11.4, -0.7)


def draw_digits(axes, pictures, i, j):
    """Draw some digits of class i that were read as j."""
    axes.set_axis_off()
    axes.set_aspect("equal")
    axes.set_xlim(-1, 20)
    axes.set_ylim(22, -4)
    if len(pictures):
        axes.text(8.5, -1, str(Text(f"is {i}, read as {j}", f"정답 {i}, 읽은 값 {j}")), ha="center", va="bottom")
    for shade in range(1, 5):
        places = [
            (10.5 * (k % 2) + column, 10.5 * (k // 2) + row)
            for k, picture in enumerate(pictures)
            for row, column in np.argwhere(np.round(4 * picture.reshape(8, 8)) == shade)
        ]
        draw_squares(axes, *np.array(places).reshape(-1, 2).T, color=INK, alpha=shade / 4)


def draw_squares(axes, x, y, **look):
    """Draw squares of side 1 around these points, all as one shape: hundreds of shapes are slow and large."""
    x, y = (np.array(center, dtype=float)[:, np.newaxis] for center in (x, y))
    nan = np.full_like(x, np.nan)
    xs = np.hstack([x - 0.5, x + 0.5, x + 0.5, x - 0.5, x - 0.5, nan])
    ys = np.hstack([y - 0.5, y - 0.5, y + 0.5, y + 0.5, y - 0.5, nan])
    axes.fill(xs.ravel(), ys.ravel(), **({"linewidth": 0} | look))


def legend(sheet, axes):
    """Say below the picture which line is whose."""
    handles, labels = axes.get_legend_handles_labels()
    sheet.drawn.legend(handles, labels, loc="lower center", ncols=2)


def spot(point):
    """Return a point of the plane as a reader sees it."""
    return f"({number(point[0])}, {number(point[1])})"


def joined(sentences):
    """Return sentences as one text."""
    return Text(" ".join(s.en for s in sentences), " ".join(s.ko for s in sentences))


def number(value):
    """Return a number as a reader sees it, and short."""
    return figures.number(round(float(value), 3), ".4g")
