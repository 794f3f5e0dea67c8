"""What the report draws for exercise 4."""

import numpy as np

from grader import figures
from grader.figures import FAINT, INK, MINE, RIGHT, WRONG, Margins, against, answer, charts, figure
from grader.language import Text
from reference import activations

NAMES = ["identity", "sigmoid", "tanh", "relu", "leaky_relu", "prelu", "elu", "selu", "swish"]
NAMES += ["arctan", "softsign", "step_function"]
ALPHA = {"prelu": (0.25,)}  # the others have an alpha of their own, or none
COLUMNS = 3
MOST_NAMED = 3  # functions that are put into words

EDGE = 4.0
STEPS = np.linspace(0.2, EDGE, 20)
X = np.concatenate([-STEPS[::-1], [-0.001, 0.001], STEPS])  # not 0 itself, where a kink has two right slopes

SCORES = np.array([1.0, 2.0, 3.0])
LARGE_SCORES = SCORES + 1000

YOURS, ANSWER, DIFFERENT = Text("yours", "여러분의 답"), Text("right", "정답"), Text("different", "다른 곳")


@figure("Your activation functions", "여러분이 만든 활성화 함수")
def functions(student, sheet):
    """Each activation of the learner's, with the right one beside it."""
    curves = ask_for_curves(student, prefix="")
    if not curves:
        return None
    draw_panels(sheet, curves, low=-2.2, high=4.2, ticks=(-2, 0, 2, 4))
    seen = in_words(curves, Text("functions", "함수"))
    if agrees(curves, "sigmoid"):
        first, last = (number(y) for y in curves["sigmoid"][0][[0, -1]])
        seen.append(
            Text(
                f"From x = −4 to x = 4, your sigmoid rises from {first} to {last}.",
                f"x가 −4에서 4까지 커지는 동안 여러분의 sigmoid는 {first}에서 {last}까지 올라갑니다.",
            )
        )
    return joined(seen)


@figure("Your slopes of the activation functions", "여러분이 만든 기울기 함수")
def slopes(student, sheet):
    """The slope of each activation of the learner's, with the right one beside it."""
    curves = ask_for_curves(student, prefix="d_")
    if not curves:
        return None
    draw_panels(sheet, curves, low=-0.3, high=2.1, ticks=(0, 1, 2))
    seen = in_words(curves, Text("slopes", "기울기"))
    if agrees(curves, "d_sigmoid") and agrees(curves, "d_tanh"):
        sigmoid, tanh = (number(curves[name][0].max()) for name in ("d_sigmoid", "d_tanh"))
        seen.append(
            Text(
                f"The largest value of your d_sigmoid is {sigmoid}, and of your d_tanh {tanh}.",
                f"여러분의 d_sigmoid의 최댓값은 {sigmoid}, d_tanh의 최댓값은 {tanh}입니다.",
            )
        )
    return joined(seen)


@figure("What your softmax makes of scores", "여러분의 softmax가 점수로 만드는 값")
def probabilities(student, sheet):
    """What becomes of small scores and of the same scores plus 1000, which should be the same."""
    small = answer(lambda: student.softmax(SCORES), shape=SCORES.shape)
    large = answer(lambda: student.softmax(LARGE_SCORES), shape=SCORES.shape)
    if small is None:
        return None
    axes = sheet.axes(height=3.0, around=Margins(left=0.65, bottom=0.9))
    places = np.concatenate([np.arange(3.0), np.arange(3.0) + 3.6])
    axes.set_xticks(places, [f"{score:g}" for score in (*SCORES, *LARGE_SCORES)])
    axes.set_xlabel(str(Text("score", "점수")))
    axes.set_ylim(0, 1.15)
    axes.set_ylabel("softmax")
    mine = np.concatenate([small, np.full(3, np.nan) if large is None else large])
    draw_bars(axes, places, mine, np.tile(activations.softmax(SCORES), 2))
    draw_legend(sheet, axes)
    return joined([bars_in_words(SCORES, small), bars_in_words(LARGE_SCORES, large)])


@charts
def curves(student):
    """Each function and each slope that there is, those that are not right before the others."""
    found = ask_for_curves(student, prefix="") | ask_for_curves(student, prefix="d_")
    written = [name for name, (mine, _right) in found.items() if mine is not None]
    for name in sorted(written, key=lambda name: agrees(found, name)):
        yield against(panel_title(found, name), X, *found[name])


def ask_for_curves(student, prefix):
    """Return by name the learner's values for X, or None, and the right ones; nothing when there are no values."""
    curves = {}
    for name in NAMES:
        f, alpha = prefix + name, ALPHA.get(name, ())
        mine = answer(lambda f=f, alpha=alpha: getattr(student, f)(X, *alpha), shape=X.shape)
        curves[f] = mine, getattr(activations, f)(X, *alpha)
    return {} if all(mine is None for mine, _ in curves.values()) else curves


def draw_panels(sheet, curves, low, high, ticks):
    """Draw a panel for each function, all on one pair of axes: twelve pairs would take ten times as long."""
    axes = sheet.axes(height=6.4, around=Margins(bottom=0.45))
    axes.set_axis_off()
    wide, tall = 2.3 * EDGE, 1.3 * (high - low)
    axes.set_xlim(-1.3 * EDGE, wide * (COLUMNS - 1) + 1.1 * EDGE)
    axes.set_ylim(low - 0.15 * (high - low) - tall * ((len(curves) - 1) // COLUMNS), high + 0.2 * (high - low))
    for index, (name, (mine, right)) in enumerate(curves.items()):
        row, column = divmod(index, COLUMNS)
        x0, y0 = wide * column, -tall * row
        draw_frame(axes, x0, y0, low, high)
        draw_panel(axes, x0, y0, low, high, mine, right)
        color = FAINT if mine is None else INK if agrees(curves, name) else WRONG
        axes.text(x0, y0 + 1.03 * high, panel_title(curves, name), ha="center", va="bottom", fontsize=11, color=color)
        if column == 0:
            for y in ticks:
                axes.text(x0 - 1.05 * EDGE, y0 + y, number(y), ha="right", va="center")
        if index + COLUMNS >= len(curves):
            for x in (-EDGE, 0, EDGE):
                axes.text(x0 + x, y0 + low - 0.03 * (high - low), number(x), ha="center", va="top")
    draw_legend(sheet, axes)


def draw_frame(axes, x0, y0, low, high):
    """Draw the edges of a panel, and the lines where x and y are 0."""
    left, right, bottom, top = x0 - EDGE, x0 + EDGE, y0 + low, y0 + high
    axes.plot([left, left, right], [top, bottom, bottom], color=FAINT, linewidth=0.8)
    axes.plot([left, right, np.nan, x0, x0], [y0, y0, np.nan, bottom, top], color=FAINT, linewidth=0.4)


def draw_panel(axes, x0, y0, low, high, mine, right):
    """Draw the learner's curve and the right one, and shade where they differ; a question mark for no curve."""
    if mine is None:
        axes.text(x0, y0 + (low + high) / 2, "?", ha="center", va="center", fontsize=16, color=FAINT)
        return
    axes.plot(X + x0, inside(mine, low, high) + y0, color=MINE, linewidth=2.2, label=str(YOURS))
    axes.plot(X + x0, inside(right, low, high) + y0, color=RIGHT, linewidth=1, linestyle=(0, (4, 2)), label=str(ANSWER))
    wrong = ~close(mine, right)
    if wrong.any():
        edges = np.clip(mine, low, high) + y0, np.clip(right, low, high) + y0
        look = {"facecolor": "none", "edgecolor": WRONG, "linewidth": 0, "hatch": "////", "alpha": 0.7}
        axes.fill_between(X + x0, *edges, where=wrong, label=str(DIFFERENT), **look)


def panel_title(curves, name):
    """Return the name of a function, and a mark where it is not right."""
    alpha = ALPHA.get(name.removeprefix("d_"), ())
    title = name + "".join(f" (α = {a})" for a in alpha)
    return title if curves[name][0] is None or agrees(curves, name) else f"{title} ≠"


def draw_bars(axes, places, mine, right):
    """Draw answers as bars with their values, and the right ones as hollow bars."""
    heights = np.clip(np.nan_to_num(mine), 0, 1.15)
    axes.bar(places, heights, width=0.55, color=MINE, alpha=0.5, label=str(YOURS))
    axes.bar(places, right, width=0.8, color="none", edgecolor=RIGHT, linestyle="--", label=str(ANSWER))
    for place, height, value, good in zip(places, np.fmax(heights, right), mine, close(mine, right), strict=True):
        text, color = (number(value), MINE) if good else (f"≠ {number(value)}", WRONG)
        axes.text(place, min(height, 1.0) + 0.03, text, ha="center", va="bottom", fontsize=11, color=color)


def draw_legend(sheet, axes):
    """Say below the picture which line or bar is whose."""
    handles, labels = axes.get_legend_handles_labels()
    entries = dict(zip(labels, handles, strict=True))
    sheet.drawn.legend(entries.values(), entries.keys(), loc="lower center", ncols=3)


def inside(y, low, high):
    """Return values with NaN, which is not drawn, in place of those outside a panel."""
    return np.where((low <= y) & (y <= high), y, np.nan)


def close(mine, right):
    """Return where an answer is as good as right in a drawing."""
    return np.abs(mine - right) <= 0.002 + 0.002 * np.abs(right)


def agrees(curves, name):
    """Return whether one of the learner's functions is there and right everywhere."""
    mine, right = curves[name]
    return mine is not None and bool(close(mine, right).all())


def in_words(curves, kind):
    """Return sentences: how many of the curves are right, where others differ, and which are not drawn."""
    right = [name for name in curves if agrees(curves, name)]
    missing = [name for name, (mine, _) in curves.items() if mine is None]
    wrong = [name for name in curves if name not in right + missing]
    if len(right) == len(curves):
        return [
            Text(
                f"All of your {len(curves)} {kind.en} lie on the right curves.",
                f"여러분의 {kind.ko} {len(curves)}개가 모두 정답 곡선과 겹칩니다.",
            )
        ]
    seen = [
        Text(
            f"On the right curve: {len(right)} of {len(curves)} {kind.en}.",
            f"{kind.ko} {len(curves)}개 중 {len(right)}개가 정답 곡선과 겹칩니다.",
        )
    ]
    if wrong:
        where = listed([difference(name, *curves[name]) for name in wrong])
        seen.append(Text(f"Different: {where}.", f"정답과 다름: {where}."))
    if missing:
        names = listed(missing)
        seen.append(
            Text(
                f"Not drawn, without real numbers in the shape of x: {names}.",
                f"x와 같은 모양의 실수 배열을 얻지 못해 그리지 않음: {names}.",
            )
        )
    return seen


def difference(name, mine, right):
    """Return in words where an answer is farthest from the right one."""
    gaps = np.abs(mine - right)
    gaps[np.isnan(gaps)] = np.inf
    far = np.abs(X) >= STEPS[0]
    if not close(mine, right)[far].all():
        gaps[~far] = 0  # numbers that read badly
    where = int(np.argmax(gaps))
    x, got, expected = number(X[where]), number(mine[where]), number(right[where])
    return str(
        Text(f"{name} (at x = {x}: {got} instead of {expected})", f"{name}(x = {x}에서 {got}, 정답은 {expected})")
    )


def listed(items):
    """Return the first of some items in a row, and how many more there are."""
    row, more = ", ".join(items[:MOST_NAMED]), len(items) - MOST_NAMED
    return row + str(Text(f" and {more} more", f" 외 {more}개")) if more > 0 else row


def bars_in_words(scores, mine):
    """Return in words what softmax makes of some scores."""
    shown = ", ".join(f"{score:g}" for score in scores)
    if mine is None:
        return Text(
            f"For the scores {shown} your softmax returns no 3 real numbers.",
            f"점수가 {shown}일 때 여러분의 softmax는 실수 3개를 반환하지 않습니다.",
        )
    if not np.isfinite(mine).all():
        return Text(
            f"For the scores {shown} not all results of your softmax are finite.",
            f"점수가 {shown}일 때 여러분의 softmax 결과에 유한하지 않은 수가 있습니다.",
        )
    made, total = ", ".join(map(number, mine)), number(mine.sum())
    return Text(
        f"Your softmax makes of the scores {shown}: {made}, which add up to {total}.",
        f"점수 {shown}에서 여러분의 softmax가 내는 값은 {made}이고, 모두 더하면 {total}입니다.",
    )


def joined(sentences):
    """Return sentences as one text."""
    return Text(" ".join(s.en for s in sentences), " ".join(s.ko for s in sentences))


def number(value):
    """Return a number as a reader sees it, and short."""
    return figures.number(round(float(value), 3), ".4g")
