"""What the report draws for exercise 10: each symptom as the learner's own program has it."""

from functools import cache
from pathlib import Path

import numpy as np

from grader import figures
from grader.checks import value
from grader.errors import StudentFailure
from grader.figures import FAINT, INK, MINE, RIGHT, WRONG, Margins, against, answer, charts, figure
from grader.language import Text
from reference import bugs
from reference.activations import softmax

DIGITS = Path(__file__).parents[2] / "exercises" / "06-mlp" / "digits.npz"

SCORES = np.round(np.random.default_rng(10).normal(size=(10, 5)), 1)
TOGETHER = 1, 2, 10  # rows in a batch

SIZES, LR, EPOCHS = (64, 16, 16, 10), 0.1, 20
BATCHES = 10, 60, 101  # of 100 rows

RATES = 0.01, 0.1, 1.0
LAYERS = 3

ROWS = 40


@figure("Your probabilities of one row, alone and in company", "혼자일 때와 여럿일 때, 한 행에 대한 여러분의 확률")
def company(student, sheet):
    """What becomes of one row of scores in batches of several sizes."""
    seen = [answer(lambda n=n: student.softmax(SCORES[:n]), shape=(n, 5)) for n in TOGETHER]
    if any(each is None for each in seen):
        return None
    panels = sheet.axes(1, 3, height=2.4, around=Margins(left=0.6, bottom=0.55, right=0.1, top=0.4), between=(0.3, 0))
    told = []
    for axes, n, p in zip(panels, TOGETHER, seen, strict=True):
        axes.bar(np.arange(5.0), p[0], color=MINE, alpha=0.5)
        axes.plot(np.arange(5.0), softmax(SCORES[0]), "_", color=RIGHT, markersize=20)
        axes.set_ylim(0, 1.05)
        axes.set_xlabel(str(Text("class", "클래스")))
        axes.set_title(str(Text(f"in a batch of {n}", f"{n}행인 배치에서")), fontsize=11)
        total = number(np.sum(p[0]))
        told.append(Text(f"In a batch of {n} they add up to {total}.", f"{n}행인 배치에서는 더하면 {total}입니다."))
    return joined(told)


@figure("Your losses with batches of several sizes", "배치 크기에 따른 여러분의 오차")
def sizes(student, sheet):
    """The loss of what is learnt over the epochs, for several sizes of a batch, beside the right one."""
    curves = [losses(student, size) for size in BATCHES]
    if any(each is None for each in curves):
        return None
    panels = sheet.axes(1, 3, height=2.4, around=Margins(left=0.6, bottom=0.55, right=0.1, top=0.4), between=(0.3, 0))
    told = []
    for axes, size, curve in zip(panels, BATCHES, curves, strict=True):
        epochs = np.arange(1.0, EPOCHS + 1)
        axes.plot(epochs, right_losses(size), color=RIGHT, linestyle=(0, (4, 2)), linewidth=1.2)
        axes.plot(epochs, np.clip(curve, 0, 3.5), color=MINE)
        axes.set_ylim(0, 3.5)
        axes.set_xlabel(str(Text("epochs", "에폭")))
        axes.set_title(str(Text(f"batches of {size}", f"{size}행씩")), fontsize=11)
        end = number(curve[-1])
        told.append(Text(f"In batches of {size} it ends at {end}.", f"{size}행씩이면 {end}에서 끝납니다."))
    return joined(told)


@figure("How far your step is from lr times the slopes", "여러분의 걸음이 기울기의 lr배와 다른 만큼")
def steps(student, sheet):
    """How much each layer's step differs from what it should be, for several rates."""
    net, X, t = place()
    moved = [layers(lambda lr=lr: student.step(net, X, t, lr)) for lr in RATES]
    if any(each is None for each in moved):
        return None
    apart = np.array([[off(net, each, lr, i) for i in range(LAYERS)] for each, lr in zip(moved, RATES, strict=True)])
    if np.isnan(apart).any():
        return None
    axes = sheet.axes(height=2.6, around=Margins(left=0.7, bottom=0.6, right=0.1, top=0.1))
    for i in range(LAYERS):
        for k in range(len(RATES)):
            axes.bar(k + 0.28 * (i - 1), min(apart[k, i], 1.5), width=0.24, color=WRONG, alpha=0.35 + 0.3 * i)
            axes.text(k + 0.28 * (i - 1), -0.06, str(i), ha="center", va="top", color=INK, fontsize=9)
    axes.axhline(0, color=FAINT, linewidth=0.8)
    axes.set_ylim(-0.3, 1.55)
    axes.set_yticks([0, 0.5, 1], ["0 %", "50 %", "100 %"])
    axes.set_xticks(range(len(RATES)), [f"lr = {lr:g}" for lr in RATES])
    told = []
    for lr, row in zip(RATES, apart, strict=True):
        shares = ", ".join(percent(each) for each in row)
        told.append(Text(f"With lr = {lr:g}, layers 0, 1, 2: {shares}.", f"lr = {lr:g}일 때 층 0, 1, 2: {shares}."))
    return joined(told)


@figure("Where your rows go", "여러분의 행이 가는 곳")
def parts(student, sheet):
    """Which rows are there to learn, and which for testing."""
    X = np.arange(float(ROWS))[:, np.newaxis]
    try:
        got = value(student.split(X, np.arange(ROWS), 0.25, 10))
    except StudentFailure:
        return None
    if not isinstance(got, (tuple, list)) or len(got) != 4:
        return None
    learn, test = (answer(lambda part=part: part) for part in (got[0], got[2]))
    if learn is None or test is None or not np.isin([*learn.ravel(), *test.ravel()], X).all():
        return None
    is_learnt, is_tested = (np.isin(X[:, 0], part) for part in (learn, test))
    axes = sheet.axes(height=1.5, around=Margins(left=1.1, bottom=0.5, right=0.1, top=0.1))
    for level, chosen in ((1, is_learnt), (0, is_tested)):
        alone = chosen & ~(is_learnt & is_tested)
        axes.plot(X[alone, 0], np.full(alone.sum(), level), "s", color=MINE, markersize=6)
        axes.plot(X[chosen & ~alone, 0], np.full((chosen & ~alone).sum(), level), "x", color=WRONG, markersize=7)
    axes.set_ylim(-0.6, 1.6)
    axes.set_xlim(-1, ROWS)
    axes.set_yticks([1, 0], [str(Text("to learn", "학습")), str(Text("for testing", "시험"))])
    axes.set_xlabel(str(Text("row", "행")))
    both, none = int(np.sum(is_learnt & is_tested)), int(np.sum(~is_learnt & ~is_tested))
    return Text(
        f"Of {ROWS} rows, {is_learnt.sum()} are there to learn and {is_tested.sum()} for testing; {both} are in both "
        f"parts, {none} in none.",
        f"{ROWS}행 가운데 {is_learnt.sum()}행이 학습용, {is_tested.sum()}행이 시험용입니다. 양쪽에 든 행은 {both}개, "
        f"어느 쪽에도 없는 행은 {none}개입니다.",
    )


@charts
def curves(student):
    """The loss over the epochs for each size of a batch."""
    for size in BATCHES:
        curve = losses(student, size)
        if curve is not None:
            title = str(Text(f"Loss in batches of {size}, 100 rows", f"100행을 {size}행씩 배울 때의 오차"))
            yield against(title, np.arange(1.0, EPOCHS + 1), np.clip(curve, 0, 10), right_losses(size))


@cache
def digits():
    """Return 100 digits with their classes, and the network to begin with."""
    with np.load(DIGITS) as data:
        return data["X_train"][:100].astype(float), data["t_train"][:100], bugs.new_net(SIZES, 1)


def losses(student, size):
    """Return the losses of what is learnt over the epochs, or None."""
    X, t, net = digits()
    try:
        got = value(student.train(net, X, t, X[:10], t[:10], size, LR, EPOCHS, 1))
    except StudentFailure:
        return None
    if not isinstance(got, (tuple, list)) or len(got) != 2:
        return None
    both = answer(lambda: got[1], shape=(2, EPOCHS))
    return None if both is None or np.isnan(both[0]).all() else both[0]


@cache
def right_losses(size):
    """Return the right losses; the order of the rows is left to the program, so these are near to it, not the same."""
    X, t, net = digits()
    return bugs.train(net, X, t, X[:10], t[:10], size, LR, EPOCHS, 1)[1][0]


@cache
def place():
    """Return a network whose biases are not 0, and digits, to take a step."""
    X, t, _ = digits()
    rng = np.random.default_rng(10)
    net = [(W, 0.1 * rng.choice([-1.0, 1.0], size=len(b))) for W, b in bugs.new_net(SIZES, 2)]
    return net, X, t


def layers(ask):
    """Return the weights of a network, or None where these are none."""
    try:
        got = value(ask())
    except StudentFailure:
        return None
    if not isinstance(got, (tuple, list)) or len(got) != LAYERS:
        return None
    pairs = zip(got, SIZES[:-1], SIZES[1:], strict=True)
    weights = [weights_of(layer, shape) for layer, *shape in pairs]
    return None if any(W is None for W in weights) else weights


def weights_of(layer, shape):
    """Return W of a layer, or None where it is none."""
    if not isinstance(layer, (tuple, list)) or len(layer) != 2:
        return None
    return answer(lambda: layer[0], shape=tuple(shape))


def off(net, moved, lr, i):
    """Return how much the step of a layer differs from lr times its slopes, as a share of these."""
    _, X, t = place()
    dW = bugs.gradients(net, X, t)[i][0]
    return np.linalg.norm((net[i][0] - moved[i]) / lr - dW) / np.linalg.norm(dW)


def joined(sentences):
    """Return sentences as one text."""
    return Text(" ".join(s.en for s in sentences), " ".join(s.ko for s in sentences))


def percent(share):
    """Return a share as a reader sees it."""
    if share > 10:
        return "> 1000 %"
    return f"{figures.number(round(100 * float(share), 2), '.3g')} %"


def number(value):
    """Return a number as a reader sees it, and short."""
    return figures.number(round(float(value), 3), ".4g")
