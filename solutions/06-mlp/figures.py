"""What the report draws for exercise 6."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from grader import figures
from grader.errors import StudentFailure
from grader.figures import FAINT, INK, MINE, OFF, ON, RIGHT, WRONG, Margins, against, answer, charts, figure, where_on
from grader.language import Text
from reference import network

DIGITS = Path(__file__).parents[2] / "exercises" / "06-mlp" / "digits.npz"
N_DIGITS = 400  # to learn from
COLUMNS = 4
MOST_MISREAD = 10
ACROSS, DOWN = 11, 16  # from one misread digit to the next, in pixels of a digit

FINE = 61  # points along each side of a region
MOST_POINTS = 100  # of a curve


@dataclass
class Lesson:
    """Points of two classes, and how a network is trained on them."""

    name: Text
    X: np.ndarray
    t: np.ndarray
    hidden: int
    lr: float
    epochs: int
    batch_size: int

    def train(self, MLP):
        """Return a trained network and its losses (StudentFailure when it is not written)."""
        net = MLP((2, self.hidden, 1), "tanh", "binary", "xavier", 0)
        return net, net.fit(self.X, self.t, self.lr, self.epochs, self.batch_size)


def half_moons(n):
    """Return n points on each of two half circles that reach into each other, a little scattered, and their classes."""
    turn = np.linspace(0, np.pi, n)
    upper = np.column_stack([np.cos(turn), np.sin(turn)])
    lower = np.column_stack([1 - np.cos(turn), 0.5 - np.sin(turn)])
    scatter = np.random.default_rng(0).normal(0, 0.12, size=(2 * n, 2))
    return np.concatenate([upper, lower]) + scatter, np.repeat([[0.0], [1.0]], n, axis=0)


XOR = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]), np.array([[0.0], [1.0], [1.0], [0.0]])
LESSONS = [
    Lesson(Text("XOR"), *XOR, hidden=8, lr=1.0, epochs=200, batch_size=4),
    Lesson(Text("Two half moons", "두 반달"), *half_moons(30), hidden=16, lr=1.0, epochs=100, batch_size=12),
]


@figure("Your network after fit, and the losses that fit returns", "fit을 마친 여러분의 신경망과 fit이 반환한 오차")
def decision_regions(student, sheet):
    """Where a trained network answers 1, and its loss after each epoch, for XOR and for two half moons."""
    learnt = [learn(student, lesson) for lesson in LESSONS]
    if None in learnt:
        return None
    around = Margins(left=0.5, right=0.1, bottom=0.95, top=0.3)
    panels = sheet.axes(len(LESSONS), 2, height=2.6, around=around, between=(0.75, 0.9), width_ratios=[1, 1.3])
    for row, lesson, (losses, region, answers) in zip(panels, LESSONS, learnt, strict=True):
        draw_region(row[0], lesson, region, answers)
        draw_losses(row[1], losses, np.array(lesson.train(network.MLP)[1]))
    handles, labels = panels[0][1].get_legend_handles_labels()
    sheet.drawn.legend(handles, labels, loc="lower center", ncols=2)
    seen = [in_words(lesson, losses, answers) for lesson, (losses, _, answers) in zip(LESSONS, learnt, strict=True)]
    return Text(" ".join(s.en for s in seen), " ".join(s.ko for s in seen))


@figure("How your network reads digits", "여러분의 신경망이 숫자를 읽은 결과")
def confusion(student, sheet):
    """How often each unseen digit is read as which, and some of those that are read wrong."""
    with np.load(DIGITS) as data:
        X, t = data["X_train"][:N_DIGITS].astype(float), data["t_train"][:N_DIGITS]
        unseen, right = data["X_test"].astype(float), data["t_test"]
    read = read_digits(student, X, np.eye(10)[t], unseen)
    if read is None:
        return None
    left, others = sheet.axes(1, 2, height=3.9, between=(0.1, 0), width_ratios=[1.25, 1])
    counts = np.zeros((10, 10), dtype=int)
    np.add.at(counts, (right, read), 1)
    draw_counts(left, counts)
    draw_misread(others, unseen, right, read)
    return counts_in_words(counts)


@charts
def lessons(student):
    """The losses that fit returns in each lesson, and where the network answers 1 afterwards."""
    for lesson in LESSONS:
        learnt = learn(student, lesson)
        if learnt is None:
            return
        losses, region, _answers = learnt
        right = np.array(lesson.train(network.MLP)[1])
        n = min(len(losses), len(right))
        yield against(
            f"{lesson.name}: {Text('the losses that fit returns', 'fit이 반환한 오차')}",
            np.arange(1.0, n + 1),
            losses[:n],
            right[:n],
        )
        x1, x2, _points = grid_of(lesson)
        every = slice(None, None, 3)
        across, up = np.meshgrid(x1[every], x2[every])
        yield where_on(
            f"{lesson.name}: {Text('what your network answers', '여러분의 신경망이 내는 답')}",
            across,
            up,
            region[every, every],
        )


# XOR and half moons


def learn(student, lesson):
    """Return the losses, the decisions on a grid and those for the lesson's own points, or None when there are none."""
    try:
        net, losses = lesson.train(student.MLP)
    except (StudentFailure, AttributeError):  # the latter where MLP returns a plain value
        return None
    losses = answer(lambda: losses)
    region = decisions(net, grid_of(lesson)[2])
    answers = decisions(net, lesson.X)
    if losses is None or losses.ndim != 1 or not losses.size or region is None or answers is None:
        return None
    return losses, region.reshape(FINE, FINE), answers


def decisions(net, X):
    """Return for each row of X whether the learner's network predicts 1, or None."""
    predicted = answer(lambda: net.predict(X))
    return predicted.reshape(-1) > 0.5 if predicted is not None and predicted.size == len(X) else None


def grid_of(lesson):
    """Return the places along both sides of the square around a lesson's points, and all points between them."""
    middle = (lesson.X.max(axis=0) + lesson.X.min(axis=0)) / 2
    half = np.max(lesson.X.max(axis=0) - middle) + 0.5
    x1, x2 = (np.linspace(m - half, m + half, FINE) for m in middle)
    return x1, x2, np.column_stack([part.ravel() for part in np.meshgrid(x1, x2)])


def draw_region(axes, lesson, region, answers):
    """Shade where the network answers 1; points of class 1 are filled, and what is answered wrong is crossed."""
    x1, x2, _ = grid_of(lesson)
    axes.contourf(x1, x2, region, levels=[0.5, 1.5], colors=[ON], alpha=0.25)
    if region.any() and not region.all():
        axes.contour(x1, x2, region, levels=[0.5], colors=[INK], linewidths=1.2)
    ones = lesson.t[:, 0] > 0.5
    wrong = answers != ones
    size = 9 if len(ones) < 10 else 5
    axes.plot(*lesson.X[ones].T, "o", color=ON, markersize=size)
    axes.plot(*lesson.X[~ones].T, "o", color=OFF, markersize=size, markerfacecolor="none", markeredgewidth=1.5)
    axes.plot(*lesson.X[wrong].T, "x", color=WRONG, markersize=size + 5, markeredgewidth=2)
    axes.set_aspect("equal")
    axes.set_title(str(lesson.name))
    axes.set_xticks([0, 1])
    axes.set_yticks([0, 1])
    axes.set_xlabel("x1")
    axes.set_ylabel("x2")


def draw_losses(axes, losses, right):
    """Draw the loss after each epoch, the reference's as well, and write the last one at its end."""
    top = 1.0
    for values, look in (
        (losses, {"color": MINE, "linewidth": 2.2, "label": str(Text("yours", "여러분의 신경망"))}),
        (
            right,
            {
                "color": RIGHT,
                "linewidth": 1,
                "linestyle": (0, (4, 2)),
                "label": str(Text("a right network", "모범 답안의 신경망")),
            },
        ),
    ):
        shown = np.unique(np.linspace(0, len(values) - 1, MOST_POINTS).astype(int))
        axes.plot(shown + 1, np.clip(values[shown], 0, top), **look)
    axes.set_xlim(0, None)
    axes.set_ylim(0, top)
    axes.set_xticks([0, len(losses) // 2, len(losses)])
    axes.set_yticks([0, top / 2, top])
    if len(losses) == len(right):  # others need not be one for each epoch
        axes.set_xlabel(str(Text("epoch", "에폭")))
    axes.set_ylabel(str(Text("loss", "오차")))
    last, hidden = number(losses[-1]), not losses[-1] <= top
    axes.annotate(
        f"↑ {last}" if losses[-1] > top else last,
        (len(losses), top if hidden else max(losses[-1], 0)),
        (0, -14 if hidden else 5),
        textcoords="offset points",
        ha="right",
        color=MINE,
    )


def in_words(lesson, losses, answers):
    """Return in words how many of a lesson's points are right, and how the loss went."""
    n, good = len(lesson.t), int(np.sum(answers == (lesson.t[:, 0] > 0.5)))
    first, last = number(losses[0]), number(losses[-1])
    en = f"{lesson.name.en}: after fit your network gets {good} of {n} points right. Its loss is "
    ko = f"{lesson.name.ko or lesson.name.en}: fit을 마친 여러분의 신경망은 점 {n}개 중 {good}개를 맞힙니다. 오차는 "
    if not np.isfinite(losses).all():
        return Text(f"{en}not always a finite number.", f"{ko}유한하지 않을 때가 있습니다.")
    return Text(f"{en}{first} at first and {last} at last.", f"{ko}처음에 {first}, 끝에 {last}입니다.")


# Digits


def read_digits(student, X, t, unseen):
    """Return which digits a network of the learner's reads after a short training, or None."""
    try:
        net = student.MLP((64, 32, 10), "tanh", "classes", "xavier", 0)
        net.fit(X, t, 0.2, 10, 16)
    except (StudentFailure, AttributeError):  # the latter where MLP returns a plain value
        return None
    read = answer(lambda: net.predict(unseen), shape=(len(unseen),))
    return read.astype(int) if read is not None and np.isin(read, range(10)).all() else None


def draw_counts(axes, counts):
    """Draw the confusion matrix: right answers are shaded, along the diagonal, and mistakes are framed."""
    right = np.eye(10, dtype=bool) & (counts > 0)
    wrong = ~np.eye(10, dtype=bool) & (counts > 0)
    draw_squares(axes, *np.nonzero(right.T), color=MINE, alpha=0.3)
    draw_squares(axes, *np.nonzero(wrong.T), facecolor="none", edgecolor=WRONG, linewidth=1.2)
    axes.plot(*np.nonzero(counts.T == 0), ".", color=FAINT, markersize=2)
    for row, column in np.argwhere(counts > 0):
        color = INK if row == column else WRONG
        axes.text(column, row, str(counts[row, column]), ha="center", va="center", color=color)
    for digit in range(10):
        axes.text(digit, 10, str(digit), ha="center", va="center")
        axes.text(-1, digit, str(digit), ha="center", va="center")
    axes.plot([-0.6, -0.6, 9.6], [-0.6, 9.5, 9.5], color=FAINT, linewidth=0.8)
    axes.text(4.5, 10.8, str(Text("read as", "읽은 값")), ha="center", va="center")
    axes.text(-1.9, 4.5, str(Text("is", "정답")), ha="center", va="center", rotation=90)
    axes.set_axis_off()
    axes.set_aspect("equal")
    axes.set_xlim(-2.2, 9.7)
    axes.set_ylim(11.2, -0.7)


def draw_misread(axes, pictures, right, read):
    """Draw the first pictures that are read wrong, with what was read."""
    axes.set_axis_off()
    axes.set_aspect("equal")
    axes.set_xlim(-0.5, ACROSS * COLUMNS - 2.5)
    axes.set_ylim(DOWN * -(-MOST_MISREAD // COLUMNS) - 5.5, -5.5)
    misread = np.flatnonzero(right != read)[:MOST_MISREAD]
    corners = [(ACROSS * (i % COLUMNS), DOWN * (i // COLUMNS)) for i in range(len(misread))]
    pixels = []  # column, row, grey in quarters
    for (x0, y0), i in zip(corners, misread, strict=True):
        said = Text(f"read {read[i]}\nis {right[i]}", f"읽음 {read[i]}\n정답 {right[i]}")
        axes.text(x0 + 3.5, y0 - 0.8, str(said), ha="center", va="bottom", fontsize=9)
        for row, column in np.ndindex(8, 8):
            pixels.append((x0 + column, y0 + row, round(4 * pictures[i][8 * row + column])))
    for grey in range(1, 5):
        draw_squares(axes, *np.array([(x, y) for x, y, g in pixels if g == grey]).T, color=INK, alpha=grey / 4)


def draw_squares(axes, x, y, **look):
    """Draw squares of side 1 around these points, all as one shape: hundreds of shapes are slow and large."""
    x, y = (np.array(center, dtype=float)[:, np.newaxis] for center in (x, y))
    nan = np.full_like(x, np.nan)
    xs = np.hstack([x - 0.5, x + 0.5, x + 0.5, x - 0.5, x - 0.5, nan])
    ys = np.hstack([y - 0.5, y - 0.5, y + 0.5, y + 0.5, y - 0.5, nan])
    axes.fill(xs.ravel(), ys.ravel(), **({"linewidth": 0} | look))


def counts_in_words(counts):
    """Return in words how many digits are read right, and which mistake is the most frequent."""
    n, good = counts.sum(), np.trace(counts)
    en = f"After fit with {N_DIGITS} digits, your network reads {good} of {n} others right."
    ko = f"숫자 {N_DIGITS}개로 fit을 마친 여러분의 신경망은 다른 숫자 {n}개 중 {good}개를 맞게 읽습니다."
    if good == n:
        return Text(en, ko)
    mistakes = counts - np.diag(np.diag(counts))
    right, read = np.unravel_index(np.argmax(mistakes), mistakes.shape)
    often = mistakes[right, read]
    return Text(
        f"{en} No mistake is more frequent than to read {read} where it is {right} ({often}×).",
        f"{ko} ‘정답 {right}, 읽은 값 {read}’보다 자주 나온 실수는 없습니다({often}번).",
    )


def number(value):
    """Return a number as a reader sees it, and short."""
    return figures.number(float(value), ".2g")
