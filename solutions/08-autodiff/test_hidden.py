"""Hidden tests of exercise 8."""

import re

import numpy as np

from grader.checks import (
    agrees,
    aside,
    assert_agrees,
    assert_built,
    assert_close,
    assert_each,
    assert_unchanged,
    function,
    keep,
    made,
    numbers,
    python,
    require,
    right_with,
    task,
    value,
)
from grader.errors import Raised
from reference import autodiff

# What 275 right runs reached, eleven implementations with 25 starts each (tests/benchmarks/thresholds.py):
#                                               median   worst   asked for
#   XOR     largest error of the four outputs   0.089    0.143   below 0.3
# In 4,000 further runs the worst was 0.154.
XOR_ERROR = 0.3

ROOM = {"rtol": 1e-5, "atol": 1e-6}  # for float32 inside


def some(rng, count):
    """Return random halves, no two of the same size: no sum is a product, and no number is another's slope."""
    sizes = rng.permutation([1.5, 2.5, 3.5, 4.5])[:count]
    return tuple(float(x) for x in sizes * rng.choice([-1.0, 1.0], size=count))


def with_numbers(rng, *graphs):
    """Return cases: random numbers, as many as each graph begins with, and its functions."""
    return [(some(rng, count), *sources) for count, *sources in graphs]


def graph(xs, *sources):
    """Return the right Values by their names: those of the numbers xs, and what each function makes of some of them.

    The first is called a, the next b, and so on; so are the parameters of the functions.
    """
    return named(map(autodiff.Value, xs), sources, function)


def own_graph(student, xs, *sources):
    """Return the learner's Values as ``graph`` does."""
    return named(map(student.Value, xs), sources, lambda source: asked(student, source))


def named(inputs, sources, read):
    values = dict(zip("abcd", map(a_value, inputs), strict=False))
    for name, source in zip("abcdefgh"[len(values) :], sources, strict=False):
        names = source.removeprefix("lambda ").partition(":")[0].split(", ")
        values[name] = a_value(read(source)(*map(values.get, names)))
    return values


OPERATORS = {"+": "add", "-": "sub", "*": "mul", "/": "truediv", "**": "pow"}


def asked(student, source):
    """Return what computes with a learner's Values as a function does, so that a report shows `value + 1`.

    A function of more than one operator, or of one sign, is shown as it is.
    """
    if found := re.fullmatch(r"lambda [a-h, ]+: (\S+) (\+|-|\*\*|\*|/) (\S+)", source):
        left, sign, right = found.groups()
        if "(" not in left + right and "-a" not in left:
            names = source.removeprefix("lambda ").partition(":")[0].split(", ")

            def operated(*values):
                place = dict(zip(names, values, strict=True))
                ends = [place[end] if end in place else number(end) for end in (left, right)]
                return getattr(python.operator, OPERATORS[sign])(*ends)

            return operated
    if found := re.fullmatch(r"lambda a: a\.([a-z]+)\(\)", source):
        return lambda a: getattr(a, found[1])()
    return keep(student, function(source))


def number(text):
    return float(text) if "." in text else int(text)


# What comes over as it is; anything else stays with the learner, as a Value does.
PLAIN = (type(None), int, float, complex, str, bytes, list, tuple, dict, set, frozenset, np.ndarray, np.generic)


def is_plain(answer):
    return issubclass(type(answer), PLAIN)


def a_value(answer):
    require(not is_plain(answer), "This should be a Value, which has `.data` and `.grad`.", got=shown(answer))
    return answer


def shown(answer):
    """Return what a report can show of an answer."""
    return answer if is_plain(answer) else None


def last(values):
    return values[max(values)]


def assert_numbers(own, expected):
    """Fail with the first number that is not as expected, of those that Values have under ``data`` or ``grad``.

    All are looked at before one is asserted: of what was found right no story tells how it came to be.
    """
    with aside():
        got = {(name, kind): value(getattr(own[name], kind)) for name, kind in expected}
    wrong = [place for place, right in expected.items() if not agrees(got[place], right, **ROOM)]
    name, kind = wrong[0] if wrong else next(iter(expected))
    assert_close(getattr(own[name], kind), expected=expected[name, kind], **ROOM)


def check_data(student):
    """Return a check of what the last Value of a graph is worth."""

    def check(xs, *sources):
        own = own_graph(student, xs, *sources)

        assert_close(last(own).data, expected=last(graph(xs, *sources)).data, **ROOM)

    return check


def check_gradients(student):
    """Return a check of all gradients in a graph, that of the last Value first."""

    def check(xs, *sources):
        own, right = own_graph(student, xs, *sources), graph(xs, *sources)
        last(own).backward()
        last(right).backward()

        assert_numbers(own, {(name, "grad"): right[name].grad for name in [max(own), *list(own)[:-1]]})

    return check


def check_both(student):
    """Return a check of what the last Value of a graph is worth, and of the gradients."""

    def check(xs, *sources):
        check_data(student)(xs, *sources)
        check_gradients(student)(xs, *sources)

    return check


# Task 1


@task(1, points=2)
def test_sums_and_products(student, rng):
    """`a + b` and `a * b` of two Values are Values: `.data` is the sum or the product."""
    cases = with_numbers(
        rng, (2, "lambda a, b: a + b"), (2, "lambda a, b: a * b"), (3, "lambda a, b, c: (a + b) * c + a")
    )
    simpler = [((2.0, 3.0), "lambda a, b: a + b"), ((2.0, 3.0), "lambda a, b: a * b")]
    assert_each(check_data(student), on=cases, simpler=simpler)


@task(1, points=1, after="sums_and_products")
def test_numbers_on_the_right(student, rng):
    """`a + 1` and `a * 3` take a plain number on the right."""
    n, m = rng.integers(2, 9, size=2).tolist()
    cases = with_numbers(rng, (1, f"lambda a: a + {n}"), (1, f"lambda a: a * {m}.5"), (1, f"lambda a: a * {n} + {m}"))
    simpler = [((2.0,), "lambda a: a + 1"), ((2.0,), "lambda a: a * 3")]
    assert_each(check_data(student), on=cases, simpler=simpler)


@task(1, points=1, after="sums_and_products")
def test_numbers_on_the_left(student, rng):
    """`1 + a` and `3 * a` take a plain number on the left, and so `sum([a, b])` works."""
    n, m = rng.integers(2, 9, size=2).tolist()
    cases = with_numbers(rng, (1, f"lambda a: {n} + a"), (1, f"lambda a: {m}.5 * a"), (2, "lambda a, b: sum([a, b])"))
    simpler = [((2.0,), "lambda a: 1 + a"), ((2.0,), "lambda a: 3 * a")]
    assert_each(check_data(student), on=cases, simpler=simpler)


@task(1, points=1, after="sums_and_products")
def test_parts_stay_as_they_are(student, rng):
    """A new Value begins with `.grad` 0, and `a + b` and `a * b` leave a and b as they are."""

    def check(x, y):
        own = own_graph(student, (x, y), "lambda a, b: a + b", "lambda a, b: a * b")

        assert_numbers(own, {("a", "data"): x, ("b", "data"): y} | {(name, "grad"): 0.0 for name in own})

    assert_each(check, on=[some(rng, 2)], simpler=[(2.0, 3.0)])


# Task 2


IN_ORDER = function("lambda y: [value.data for value in y.topological_order()]")
PRODUCT = ((2.0, 3.0), "lambda a, b: a * b")
USED_AGAIN = ((2.0, 3.0), "lambda a, b: a * b", "lambda a, c: c + a")
EACH_ONCE = (
    (2, "lambda a, b: a * b"),
    (3, "lambda a, b: a + b", "lambda c, d: c * d"),
    (2, "lambda a, b: a * b", "lambda a, c: c + a"),
    (1, "lambda a: a * a", "lambda a, b: b + a"),
    (2, "lambda a, b: a + b", "lambda b, c: c * b", "lambda c, d: c + d"),
)
ORDERED = (
    (3, "lambda a, b: a + b", "lambda c, d: c * d"),
    (2, "lambda a, b: a * b", "lambda a, c: c + a"),
    (2, "lambda a, b: a * b", "lambda b, c: c + b", "lambda c, d: d * c"),
    (2, "lambda a, b: a * b", "lambda b, c: b + c", "lambda c, d: c * d"),
    (1, "lambda a: a * a", "lambda a, b: a + b", "lambda b, c: b * c"),
)


def told_apart(rng, graphs):
    """Return cases in which no two Values of a graph are worth the same, so that each is known by its number."""
    cases = []
    while len(cases) < len(graphs):
        (case,) = with_numbers(rng, graphs[len(cases)])
        worth = sorted(node.data for node in graph(*case).values())
        if np.diff(worth).min() > 0.1:
            cases.append(case)
    return cases


def order_of(student, xs, *sources):
    """Return the numbers of a learner's Values, in their order."""
    got = value(keep(student, IN_ORDER)(last(own_graph(student, xs, *sources))))
    array = numbers(got)
    require(array is not None and array.ndim == 1, "A list of Values is asked for.", got=shown(got))
    return [float(x) for x in array.real]


@task(2, points=1)
def test_order_holds_each_value_once(student, rng):
    """`y.topological_order()` lists y and all Values that it was made of, each once."""

    def check(xs, *sources):
        got = order_of(student, xs, *sources)
        expected = [node.data for node in autodiff.topological_order(last(graph(xs, *sources)))]
        once = agrees(sorted(got), sorted(expected), **ROOM)
        require(once, "Each Value of the graph should be there once.", got=got, expected=expected)

    x = some(rng, 1)[0]
    cases = [*with_numbers(rng, *EACH_ONCE), ((x, x), "lambda a, b: a * b")]
    assert_each(check, on=cases, simpler=[PRODUCT, USED_AGAIN, ((3.0, 3.0), "lambda a, b: a * b")])


@task(2, points=2, after="order_holds_each_value_once")
def test_order_puts_parts_first(student, rng):
    """`y.topological_order()` lists each Value after those that it was made of."""

    def check(xs, *sources):
        got = order_of(student, xs, *sources)
        order = autodiff.topological_order(last(graph(xs, *sources)))
        at = {node: int(np.argmin(np.abs(np.array(got) - node.data))) for node in order}
        in_order = all(at[part] < at[node] for node in order for part in node.parts)
        message = "Here a Value stands before one that it was made of."
        require(in_order, message, got=got, expected=[node.data for node in order])

    assert_each(check, on=told_apart(rng, ORDERED), simpler=[PRODUCT, USED_AGAIN])


@task(2, points=1)
def test_gradients_of_a_sum_and_a_product(student, rng):
    """After `y.backward()`, y has the gradient 1; a and b have 1 and 1 where y = a + b, and b and a where y = a * b."""
    cases = with_numbers(rng, (2, "lambda a, b: a + b"), (2, "lambda a, b: a * b"))
    simpler = [((2.0, 3.0), "lambda a, b: a + b"), PRODUCT]
    assert_each(check_gradients(student), on=cases, simpler=simpler)


@task(2, points=2, after="gradients_of_a_sum_and_a_product")
def test_gradients_along_a_chain(student, rng):
    """`backward` multiplies the slopes along the way: `(a + b) * c` gives both a and b the gradient c."""
    cases = with_numbers(
        rng,
        (3, "lambda a, b: a + b", "lambda c, d: d * c"),
        (3, "lambda a, b: a * b", "lambda c, d: c * d"),
        (4, "lambda a, b, c, d: (a * b + c) * d"),
        (4, "lambda a, b, c, d: a * (b * (c + d))"),
    )
    simpler = [
        ((2.0, 3.0, 5.0), "lambda a, b: a + b", "lambda c, d: d * c"),
        ((2.0, 3.0, 5.0), "lambda a, b: a * b", "lambda c, d: c * d"),
    ]
    assert_each(check_gradients(student), on=cases, simpler=simpler)


@task(2, points=1, after="gradients_of_a_sum_and_a_product")
def test_gradients_beside_numbers(student, rng):
    """A plain number in the graph is a factor like any other: `3 * a + 1` gives a the gradient 3."""
    n, m = rng.integers(2, 9, size=2).tolist()
    graphs = (
        (1, f"lambda a: {n} * a + {m}"),
        (1, f"lambda a: (a + {n}) * {m}.5"),
        (2, f"lambda a, b: {n} + a * {m} * b"),
    )
    simpler = [((2.0,), "lambda a: 3 * a + 1"), ((2.0,), "lambda a: (a + 1) * 3")]
    assert_each(check_gradients(student), on=with_numbers(rng, *graphs), simpler=simpler)


@task(2, points=1, after="gradients_of_a_sum_and_a_product")
def test_backward_leaves_numbers_alone(student, rng):
    """`backward` changes no `.data`."""

    def check(xs, *sources):
        own, right = own_graph(student, xs, *sources), graph(xs, *sources)
        last(own).backward()

        assert_numbers(own, {(name, "data"): right[name].data for name in own})

    assert_each(check, on=with_numbers(rng, (2, "lambda a, b: a * b + b")), simpler=[PRODUCT])


# Task 3


@task(3, points=2)
def test_gradients_of_what_is_used_twice(student, rng):
    """The gradients of all uses add up: `a + a` has the slope 2, `a * a` has 2a, and `a * b + a` has b + 1."""
    cases = with_numbers(
        rng,
        (1, "lambda a: a + a"),
        (1, "lambda a: a * a"),
        (2, "lambda a, b: a * b + a"),
        (2, "lambda a, b: a * (b + a)"),
    )
    simpler = [((3.0,), "lambda a: a + a"), ((3.0,), "lambda a: a * a"), ((2.0, 3.0), "lambda a, b: a * b + a")]
    assert_each(check_gradients(student), on=cases, simpler=simpler)


@task(3, points=2)
def test_a_value_waits_for_all_its_uses(student, rng):
    """A Value hands its gradient on only when all of it has arrived, on whichever side it is used."""
    cases = with_numbers(
        rng,
        (2, "lambda a, b: a * b", "lambda b, c: c + b", "lambda c, d: d * c"),
        (2, "lambda a, b: a * b", "lambda b, c: b + c", "lambda c, d: c * d"),
        (1, "lambda a: a * a", "lambda a, b: a + b", "lambda b, c: b * c"),
        (2, "lambda a, b: a + b", "lambda a, c: c * a", "lambda c, d: c + d", "lambda d, e: e * d"),
    )
    simpler = [
        ((2.0, 3.0), "lambda a, b: a * b", "lambda b, c: c + b", "lambda c, d: d * c"),
        ((2.0, 3.0), "lambda a, b: a * b", "lambda b, c: b + c", "lambda c, d: c * d"),
    ]
    assert_each(check_gradients(student), on=cases, simpler=simpler)


@task(3, points=1, after=("order_holds_each_value_once", "gradients_of_what_is_used_twice"))
def test_many_doublings(student, rng):
    """40 times a + a have the slope 2⁴⁰, at once: each Value is visited once, though 2⁴⁰ ways lead to the first."""

    def check(x, times):
        case = (x,), f"lambda a: [a := a + a for _ in range({times})][-1]"
        check_gradients(student)(*case)

    assert_each(check, on=[(*some(rng, 1), 40)], simpler=[(1.0, 3)])


@task(3, points=1, after="gradients_of_a_sum_and_a_product")
def test_zero_grad_sets_all_to_0(student, rng):
    """`y.zero_grad()` sets the gradients of y and of all that it was made of to 0, and no other; all else stays."""

    def check(*xs):
        own = own_graph(student, xs, "lambda a, b: a * b", "lambda a, d: d * a", "lambda c, e: e * c")
        last(own).backward()
        with aside():
            cleared = [agrees(own[name].grad, 0.0) for name in "abde"]
        if any(cleared):
            require(False, "After `backward` a gradient is 0 already, so that nothing is left to do.")
        own["e"].zero_grad()

        after = {(name, "grad"): 0.0 for name in "edab"} | {("c", "grad"): xs[0] ** 2 * xs[1]}
        assert_numbers(own, after | {(name, "data"): x for name, x in zip("abc", xs, strict=True)})

        own["e"].backward()
        assert_numbers(own, {("e", "grad"): 1.0, ("a", "grad"): 2 * xs[0] * xs[1], ("b", "grad"): xs[0] ** 2})

    assert_each(check, on=[some(rng, 3)], simpler=[(2.0, 3.0, 5.0)])


@task(3, points=2, after="gradients_of_a_sum_and_a_product")
def test_backward_starts_anew(student, rng):
    """A second `backward` starts anew: the gradients are those of its own graph, and others stay."""

    def again(x, y):
        own = own_graph(student, (x, y), "lambda a, b: a * b", "lambda b, c: c + b")
        last(own).backward()
        last(own).backward()

        assert_numbers(own, {("a", "grad"): y, ("b", "grad"): x + 1.0, ("c", "grad"): 1.0})

    def another(x, y):
        own = own_graph(student, (x, y), "lambda a, b: a * b", "lambda b: b * b")
        own["c"].backward()
        own["d"].backward()

        assert_numbers(own, {("b", "grad"): 2 * y, ("a", "grad"): y, ("c", "grad"): 1.0})

    assert_each(again, on=[some(rng, 2)], simpler=[(2.0, 3.0)])
    assert_each(another, on=[some(rng, 2)], simpler=[(2.0, 3.0)])


# Task 4


@task(4, points=2)
def test_minus(student, rng):
    """`a - b`, `a - 1`, `1 - a` and `-a`, with their slopes."""
    n = int(rng.integers(6, 9))
    cases = with_numbers(
        rng, (2, "lambda a, b: -a * b"), (2, "lambda a, b: a - b"), (1, f"lambda a: a - {n}"), (1, f"lambda a: {n} - a")
    )
    simpler = [
        ((5.0,), "lambda a: -a"),
        ((5.0, 3.0), "lambda a, b: a - b"),
        ((5.0,), "lambda a: a - 1"),
        ((5.0,), "lambda a: 1 - a"),
    ]
    assert_each(check_both(student), on=cases, simpler=simpler)


@task(4, points=2)
def test_division(student, rng):
    """`a / b`, `a / 2` and `1 / a`, with their slopes."""
    n = int(rng.integers(6, 9))
    cases = with_numbers(rng, (2, "lambda a, b: a / b"), (1, f"lambda a: a / {n}"), (1, f"lambda a: {n} / a"))
    simpler = [((6.0, 2.0), "lambda a, b: a / b"), ((6.0,), "lambda a: a / 2"), ((2.0,), "lambda a: 6 / a")]
    assert_each(check_both(student), on=cases, simpler=simpler)


@task(4, points=1)
def test_powers(student, rng):
    """`a ** n` for a number n, with its slope; n may be negative, or a fraction where a is positive."""
    n = int(rng.integers(3, 6))
    graphs = (2, f"lambda a, b: a ** {n} * b"), (1, "lambda a: a ** 2"), (1, "lambda a: a ** -2")
    cases = with_numbers(rng, *graphs)
    cases.append(((abs(some(rng, 1)[0]),), "lambda a: a ** 0.5"))
    simpler = [((2.0,), "lambda a: a ** 3"), ((2.0,), "lambda a: a ** 2"), ((4.0,), "lambda a: a ** 0.5")]
    assert_each(check_both(student), on=cases, simpler=simpler)


# Each function by itself, and once with a slope after it that is not 1.
def of_a_function(rng, name):
    x, y = rng.permutation([0.25, 0.75, 1.25])[:2] * rng.choice([-1.0, 1.0], size=2)
    return [((float(x),), f"lambda a: a.{name}()"), ((float(y), 2.5), f"lambda a: a.{name}()", "lambda b, c: c * b")]


@task(4, points=1)
def test_tanh(student, rng):
    """`a.tanh()` has the slope 1 − y², where y is its output."""
    simpler = [((0.0,), "lambda a: a.tanh()"), ((1.0,), "lambda a: a.tanh()")]
    assert_each(check_both(student), on=of_a_function(rng, "tanh"), simpler=simpler)


@task(4, points=1)
def test_exp(student, rng):
    """`a.exp()` has the slope y, where y is its output."""
    simpler = [((0.0,), "lambda a: a.exp()"), ((1.0,), "lambda a: a.exp()")]
    assert_each(check_both(student), on=of_a_function(rng, "exp"), simpler=simpler)


@task(4, points=1)
def test_relu(student, rng):
    """`a.relu()` is a, with the slope 1, where a is above 0, and else it is 0, with the slope 0."""
    x, y = some(rng, 2)
    cases = [((size,), "lambda a: a.relu()") for size in (abs(x), -abs(y), 0.25, -0.25)]
    cases += [((size, 2.0), "lambda a: a.relu()", "lambda b, c: c * b") for size in (-abs(x), abs(y))]
    simpler = [((3.0,), "lambda a: a.relu()"), ((-3.0,), "lambda a: a.relu()")]
    assert_each(check_both(student), on=cases, simpler=simpler)


# Task 5


# A right class, and a right neuron of such Values, for what is rightly made of some that are wrong.
VALUE = {
    "Value": function(
        "(lambda made, order: type('Value', (), {"
        "'__init__': lambda s, data, parts=(), slopes=(): s.__dict__.update("
        "data=data, grad=0.0, parts=parts, slopes=slopes), "
        "'__add__': lambda s, o: made(s, o, lambda u, v: (u + v, 1.0, 1.0)), "
        "'__radd__': lambda s, o: s + o, "
        "'__sub__': lambda s, o: made(s, o, lambda u, v: (u - v, 1.0, -1.0)), "
        "'__rsub__': lambda s, o: -s + o, "
        "'__mul__': lambda s, o: made(s, o, lambda u, v: (u * v, v, u)), "
        "'__rmul__': lambda s, o: s * o, "
        "'__truediv__': lambda s, o: made(s, o, lambda u, v: (u / v, 1 / v, -u / v**2)), "
        "'__rtruediv__': lambda s, o: s**-1 * o, "
        "'__pow__': lambda s, n: made(s, 0.0, lambda u, _: (u**n, n * u ** (n - 1), 0.0)), "
        "'__neg__': lambda s: s * -1.0, "
        "'tanh': lambda s: made(s, 0.0, lambda u, _: (float(np.tanh(u)), 1 - float(np.tanh(u)) ** 2, 0.0)), "
        "'exp': lambda s: made(s, 0.0, lambda u, _: (float(np.exp(u)), float(np.exp(u)), 0.0)), "
        "'relu': lambda s: made(s, 0.0, lambda u, _: (max(u, 0.0), float(u > 0), 0.0)), "
        "'backward': lambda s: [setattr(v, 'grad', float(v is s)) for v in order(order, s, set())] and "
        "[setattr(p, 'grad', p.grad + v.grad * d) for v in reversed(order(order, s, set())) "
        "for p, d in zip(v.parts, v.slopes)] and None"
        "}))("
        "lambda s, o, f: (lambda v: (lambda y, du, dv: type(s)(y, (s, v), (du, dv)))(*f(s.data, v.data)))("
        "o if type(o) is type(s) else type(s)(o)), "
        "lambda order, v, seen: [] if v in seen or seen.add(v) else "
        "[*(u for p in v.parts for u in order(order, p, seen)), v])"
    )
}
PARTS = VALUE | {"neuron": function("lambda x, w, b: sum([u * v for u, v in zip(w, x, strict=True)], b).tanh()")}


def with_lists(rng, *graphs):
    """Return cases for ``gradients``: a function, and a list of random numbers."""
    return [(function(source), list(some(rng, count))) for count, source in graphs]


@task(5, points=2)
def test_gradients_come_in_order(student, rng):
    """`gradients(f, xs)` is what f gives at xs, and a list of the slopes by each x, in their order."""
    n = int(rng.integers(2, 9))
    cases = [(function("lambda a: a * 3"), [2.0]), (function("lambda a, b: a * b"), [2.0, 3.0])]
    cases += with_lists(
        rng,
        (2, "lambda a, b: a * b + a"),
        (3, f"lambda a, b, c: {n} * a * b + c"),
        (4, "lambda a, b, c, d: a * b + c * d"),
    )
    assert_agrees(student.gradients, autodiff.gradients, on=cases, built_on=VALUE, **ROOM)


@task(5, points=1)
def test_gradients_of_apples(student, rng):
    """Two apples at 100 with tax 1.1 cost 220, and the gradients are those of exercise 5: 2.2, 110 and 200."""
    apples = function("lambda price, count, tax: price * count * tax")
    fruit = function("lambda apple, apples, orange, oranges, tax: (apple * apples + orange * oranges) * tax")
    cases = [(apples, [100.0, 2.0, 1.1]), (fruit, [100.0, 2.0, 150.0, 3.0, 1.1])]
    cases.append((fruit, rng.integers(2, 9, size=5).astype(float).tolist()))
    assert_agrees(student.gradients, autodiff.gradients, on=cases, built_on=VALUE, **ROOM)


@task(5, points=1)
def test_inputs_are_apart(student, rng):
    """An x that f does not use has the gradient 0, and two equal numbers have a gradient each."""
    x = some(rng, 1)[0]
    cases = [
        (function("lambda a, b: a * 3"), [2.0, 5.0]),
        (function("lambda a, b: a * 3 + b"), [2.0, 2.0]),
        (function("lambda a, b, c: c * a"), list(some(rng, 3))),
        (function("lambda a, b: a * 4 + b * 3"), [x, x]),
    ]
    assert_agrees(student.gradients, autodiff.gradients, on=cases, built_on=VALUE, **ROOM)


@task(5, points=1)
def test_gradients_of_any_function(student, rng):
    """`gradients` takes whatever f can be written with Values: `lambda a, b: (a * b + a).tanh()`."""
    x, y = (rng.permutation([0.25, 0.75, 1.25])[:2] * rng.choice([-1.0, 1.0], size=2)).tolist()
    cases = [
        (function("lambda a, b: b * a"), [2.0, 5.0]),
        (function("lambda a, b: (a * b + a).tanh()"), [0.5, 1.0]),
        (function("lambda a, b: (a * b + a).tanh()"), [x, y]),
        (function("lambda a, b: (a - b) / (a ** 2 + 1) - (a * b).exp()"), [x, y]),
        (function("lambda a: 1 / (1 + (-a).exp())"), [x]),
        (function("lambda a, b: (a * a).relu() - b / 2"), [x, y]),
    ]
    assert_agrees(student.gradients, autodiff.gradients, on=cases, built_on=VALUE, **ROOM)


# Task 6


def quarters(rng, *shape):
    """Return odd quarters between −1 and 1 at random, in lists."""
    return ((2 * rng.integers(-2, 2, size=shape) + 1) / 4).tolist()


@task(6, points=1)
def test_a_neuron_is_tanh_of_a_sum(student, rng):
    """`neuron(x, w, b)` is tanh(w · x + b), and w and b get their gradients."""

    def check(x, w, b):
        *own_w, own_b = (a_value(student.Value(number)) for number in [*w, b])
        y = a_value(student.neuron(x, own_w, own_b))

        right = autodiff.neuron(x, w, b)
        assert_close(y.data, expected=right, **ROOM)

        y.backward()
        expected = {(place, "grad"): (1 - right**2) * number for place, number in enumerate([*x, 1.0])}
        assert_numbers(dict(enumerate([*own_w, own_b])), expected)

    simple = [([2.0], [1.0], -2.0), ([2.0, 1.0], [1.0, -3.0], 1.0)]
    cases = [(quarters(rng, n), quarters(rng, n), quarters(rng)) for n in (2, 3)]
    assert_built(check, on=[*simple, *cases], student=student, parts=VALUE)


PARAMETERS = {"train_neuron": 2, "train_network": 4}  # how many answers there are before the losses


# Apart, so that what is wrong with the losses does not hide what is right about the rest.
def assert_trains(student, name, on, losses=False):
    """Fail unless a training function gives the right parameters or, if so asked, the right losses."""
    count = PARAMETERS[name]

    def check(*given):
        answer, right = made(getattr(student, name), *given), getattr(autodiff, name)(*given)
        if losses:
            got = value(answer[count])
        else:
            with aside():
                got = tuple(value(answer[place]) for place in range(count))
        if any(numbers(part) is None for part in ([got] if losses else got)):
            require(False, "Here plain numbers are asked for, or lists of them.")
        assert_close(got, expected=right[count] if losses else right[:count], **ROOM)

    assert_built(check, on=on, student=student, parts=PARTS)


def with_right_parts_if_need_be(student, ask):
    """Return an answer, with right parts in place of the learner's where theirs raise an error."""
    try:
        return ask()
    except Raised:
        found = []
        if not right_with(student, PARTS, lambda: found.append(ask()) is None):
            raise
        return found[0]


def one_neuron(rng, steps):
    """Return cases for ``train_neuron``."""
    cases = []
    for rows, n, lr in [(3, 2, 0.25), (4, 3, 0.75)]:
        t = rng.choice([-1.0, 1.0], size=rows).tolist()
        cases.append((quarters(rng, rows, n), t, quarters(rng, n), quarters(rng), lr, steps))
    return cases


# From 0 the output is 0 and its slope 1, so the first step can be made on paper.
def simple_neurons(steps):
    return [
        ([[2.0]], [1.0], [0.0], 0.0, 0.5, steps),
        ([[2.0], [1.0]], [1.0, -1.0], [0.0], 0.0, 0.5, steps),
        ([[2.0, 1.0]], [1.0], [0.0, 0.0], 0.0, 0.5, steps),
    ]


@task(6, points=2)
def test_a_step_of_a_neuron(student, rng):
    """One step of `train_neuron` moves each weight and b against its gradient, lr times as far."""
    assert_trains(student, "train_neuron", on=[*simple_neurons(1), *one_neuron(rng, 1)])


@task(6, points=1)
def test_steps_follow_each_other(student, rng):
    """`train_neuron` takes as many steps as asked for, each from where the one before has ended."""
    cases = [*simple_neurons(2), *one_neuron(rng, int(rng.integers(3, 6)))]
    assert_trains(student, "train_neuron", on=cases)


@task(6, points=1, after="a_step_of_a_neuron")
def test_losses_are_those_before_each_step(student, rng):
    """The losses are a list with ½ · mean((y − t)²) before each step."""
    cases = [*simple_neurons(1), *simple_neurons(2), *one_neuron(rng, 3)]
    assert_trains(student, "train_neuron", on=cases, losses=True)


@task(6, points=1, after="a_step_of_a_neuron")
def test_lists_are_left_alone(student, rng):
    """`train_neuron` leaves the lists that it is given as they are."""

    def check(X, t, w, *rest):
        def kept_by(train):
            kept = [keep(student, plain) for plain in (X, t, w)]
            train(*kept, *rest)
            return kept

        kept = with_right_parts_if_need_be(student, lambda: kept_by(student.train_neuron))
        for now, before in zip(kept, (X, t, w), strict=True):
            assert_unchanged(student, now, before)

    assert_each(check, on=one_neuron(rng, 2), simpler=simple_neurons(1))


def a_network(rng, hidden, steps):
    """Return a case for ``train_network``: two inputs, and three rows."""
    X, t = quarters(rng, 3, 2), rng.choice([-1.0, 1.0], size=3).tolist()
    return X, t, quarters(rng, hidden, 2), quarters(rng, hidden), quarters(rng, hidden), quarters(rng), 0.25, steps


# With W and b 0, what the hidden neurons give is 0, too, so that a step can be made on paper.
def simple_networks(steps):
    return [
        ([[2.0]], [1.0], [[0.0]], [0.0], [1.0], 0.0, 0.5, steps),
        ([[2.0], [1.0]], [1.0, -1.0], [[0.0]], [0.0], [1.0], 0.0, 0.5, steps),
        ([[2.0]], [1.0], [[0.0], [0.0]], [0.0, 0.0], [1.0, -1.0], 0.0, 0.5, steps),
    ]


@task(6, points=2)
def test_a_step_of_a_network(student, rng):
    """One step of `train_network` moves W, b, v and c against their gradients."""
    assert_trains(student, "train_network", on=[*simple_networks(1), a_network(rng, 3, 1), a_network(rng, 2, 1)])


@task(6, points=1, after="a_step_of_a_network")
def test_losses_of_a_network(student, rng):
    """The losses of `train_network` are those before each of its steps."""
    cases = [*simple_networks(1), *simple_networks(2), a_network(rng, 3, 3), a_network(rng, 2, 4)]
    assert_trains(student, "train_network", on=cases, losses=True)


XOR_X = [[-1.0, -1.0], [-1.0, 1.0], [1.0, -1.0], [1.0, 1.0]]
XOR_T = [-1.0, 1.0, 1.0, -1.0]
SIGNS = np.array([[1.0, 1.0], [1.0, -1.0], [-1.0, 1.0], [-1.0, -1.0]])


def xor_start(rng):
    """Return W, b, v and c of a 2-4-1 network that has learnt nothing; its hidden neurons look four different ways."""
    W, b, v = SIGNS * rng.uniform(0.5, 1.0, size=(4, 2)), rng.uniform(0.3, 0.8, size=4), rng.uniform(-0.5, 0.5, size=4)
    return W.round(2).tolist(), b.round(2).tolist(), v.round(2).tolist(), 0.0


def xor_outputs(train_network, rng):
    """Return what a network gives for XOR after 40 steps."""
    answers = value(train_network(XOR_X, XOR_T, *xor_start(rng), 1.0, 40))
    arrays = [numbers(part) for part in answers[:4]] if type(answers) in (tuple, list) else []
    shapes = [None if array is None else array.shape for array in arrays]
    require(shapes == [(4, 2), (4,), (4,), ()], "W, b, v and c should come back in the form in which they were given.")
    W, b, v, c = (array.astype(float) for array in arrays)
    return np.tanh(np.tanh(np.array(XOR_X) @ W.T + b) @ v + c)


def xor_error(y):
    return float(np.max(np.abs(y - XOR_T)))


@task(6, points=2, after="a_step_of_a_network", replay=False)
def test_learns_xor(student, rng):
    """A 2-4-1 network of Values learns XOR in 40 steps, from ten starts."""
    for seed in rng.integers(1 << 32, size=10).tolist():

        def outputs():
            return xor_outputs(student.train_network, np.random.default_rng(seed))  # noqa: B023

        y = with_right_parts_if_need_be(student, outputs)
        if not xor_error(y) < XOR_ERROR and not right_with(student, PARTS, lambda: xor_error(outputs()) < XOR_ERROR):
            message = "The outputs for XOR should be within 0.3 of −1, 1, 1, −1."
            require(False, message, got=y, expected=np.array(XOR_T))
