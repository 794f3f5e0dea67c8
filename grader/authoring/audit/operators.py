"""The small changes that make a wrong program of a right one.

They are those of general mutation testing (after Offutt's selective set: arithmetic, relations, constants, conditions,
statements, values returned), and those of this field: a transpose, a lost bias, sum for mean, the wrong axis, the other
sign of an update, an epoch too few, an argument taken for another, an unstable exponential, floats cut to integers. And
those of text, lists and dicts: another method or none, a part of a text, a condition of a comprehension.
Each looks at a node of the syntax tree and yields the texts that can take its place.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from grader.authoring.audit.neighbours import LEFT_OUT, NEIGHBOURS

Operator = Callable[[ast.AST, "Scope"], Iterator[str]]


@dataclass(frozen=True, slots=True)
class Scope:
    """What an operator may know beside its node: the arguments of the function, and where the node stands."""

    arguments: tuple[str, ...]
    parent: ast.AST
    has_numpy: bool = True  # by its usual name


def _text(node: ast.AST) -> str:
    """Return an expression as text that can stand anywhere."""
    text = ast.unparse(node)
    simple = (ast.Name, ast.Constant, ast.Call, ast.Subscript, ast.Attribute, ast.List, ast.Dict, ast.stmt)
    return text if isinstance(node, simple) else f"({text})"


def _with(node: ast.AST, **changes: object) -> str:
    """Return a node with some of its fields changed, as text."""
    changed = copy.copy(node)
    for name, value in changes.items():
        setattr(changed, name, value)
    return _text(changed)


ARITHMETIC: dict[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub, ast.Mult),
    ast.Sub: (ast.Add, ast.Mult),
    ast.Mult: (ast.Add, ast.Div, ast.Sub),
    ast.Div: (ast.Mult, ast.Sub, ast.FloorDiv),
    ast.Pow: (ast.Mult, ast.Add),
    ast.MatMult: (ast.Mult, ast.Add),
}


def arithmetic(node: ast.AST, scope: Scope) -> Iterator[str]:
    """Another operation, the operands exchanged, or one of them lost: a bias, a factor, the shift of an exponential."""
    if isinstance(node, ast.BinOp):
        for other in ARITHMETIC.get(type(node.op), ()):
            yield _with(node, op=other())
        if not isinstance(node.op, (ast.Add, ast.Mult)):
            yield _with(node, left=node.right, right=node.left)
        yield _text(node.left)
        yield _text(node.right)


def regrouping(node: ast.AST, scope: Scope) -> Iterator[str]:
    """A lost bracket, where it matters: a (b + c) becomes a b + c, and a / (b c) becomes a / b c."""
    if not isinstance(node, ast.BinOp):
        return
    left, right = node.left, node.right
    if isinstance(right, ast.BinOp) and not (
        type(node.op) is type(right.op) and isinstance(node.op, (ast.Add, ast.Mult))
    ):
        yield _with(right, left=ast.BinOp(node.left, node.op, right.left))
    if isinstance(left, ast.BinOp) and _binds(left.op) != _binds(node.op):
        yield _with(left, right=ast.BinOp(left.right, node.op, node.right))


def _binds(operator: ast.operator) -> int:
    """Return how strongly an operation binds: sums, products, powers."""
    return 0 if isinstance(operator, (ast.Add, ast.Sub)) else 2 if isinstance(operator, ast.Pow) else 1


RELATIONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Gt: (ast.GtE, ast.Lt, ast.LtE, ast.NotEq),
    ast.GtE: (ast.Gt, ast.Lt, ast.Eq),
    ast.Lt: (ast.LtE, ast.Gt, ast.NotEq),
    ast.LtE: (ast.Lt, ast.Gt, ast.Eq),
    ast.Eq: (ast.NotEq, ast.GtE, ast.LtE),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
}


def relation(node: ast.AST, scope: Scope) -> Iterator[str]:
    """Another relation."""
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        if isinstance(node.comparators[0], ast.Constant) and isinstance(node.comparators[0].value, str):
            yield _with(node, ops=[ast.NotEq()])
            return
        for other in RELATIONS.get(type(node.ops[0]), ()):
            yield _with(node, ops=[other()])


def constant(node: ast.AST, scope: Scope) -> Iterator[str]:
    """Another number, truth value or text."""
    if not isinstance(node, ast.Constant) or isinstance(scope.parent, (ast.JoinedStr, ast.FormattedValue)):
        return
    value = node.value
    if isinstance(value, bool):
        yield str(not value)
    elif isinstance(value, int):
        yield str(value + 1)
        yield f"({value - 1})"
        if value > 1:
            yield "0"
    elif isinstance(value, float):
        yield f"({-value})" if value else "1.0"
        yield str(value + 1)
        yield str(value * 2) if value else "-1.0"
        if value > 1e-3:
            yield str(value / 10)
    elif isinstance(value, str) and value.isidentifier():  # a name; other texts are for people, or layout
        yield repr(value + "_")


def sign(node: ast.AST, scope: Scope) -> Iterator[str]:
    """A lost minus or a lost not; and a minus before an argument that had none."""
    if isinstance(node, ast.UnaryOp):
        yield _text(node.operand)
    elif isinstance(node, ast.Name) and node.id in scope.arguments and not isinstance(scope.parent, ast.Call):
        yield f"(-{node.id})"


def another_argument(node: ast.AST, scope: Scope) -> Iterator[str]:
    """An argument of the function taken for another one."""
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id in scope.arguments:
        yield from (name for name in scope.arguments if name != node.id)


def condition(node: ast.AST, scope: Scope) -> Iterator[str]:
    """A condition that always or never holds, or turned round; and for or, and or for and."""
    if isinstance(node, ast.BoolOp):
        yield _with(node, op=ast.Or() if isinstance(node.op, ast.And) else ast.And())
    is_asked = isinstance(scope.parent, (ast.If, ast.IfExp, ast.While)) and scope.parent.test is node
    if is_asked and isinstance(node, ast.expr):
        yield "True"
        yield "False"
        yield f"not {_text(node)}"


def statement(node: ast.AST, scope: Scope) -> Iterator[str]:
    """A step left out, a loop left early, or an update that goes the other way, does not add up, or counts twice."""
    if isinstance(node, (ast.Assign, ast.AugAssign, ast.Expr)):
        yield "pass"
    if isinstance(node, ast.AugAssign):
        target, value = ast.unparse(node.target), _text(node.value)
        other = "-" if isinstance(node.op, ast.Add) else "+"
        yield f"{target} {other}= {value}"
        yield f"{target} = {value}"
        yield f"{target} = -{value}"
    if isinstance(node, ast.For):
        body = ast.unparse(ast.Module([*node.body], [])).splitlines()
        indent = " " * (node.col_offset + 4)
        head = f"for {ast.unparse(node.target)} in {ast.unparse(node.iter)}:\n"
        yield head + "".join(f"{indent}{line}\n" for line in body) + f"{indent}break"


def returned(node: ast.AST, scope: Scope) -> Iterator[str]:
    """Nothing returned, one value of several, two exchanged, or floats cut to integers."""
    if not isinstance(node, ast.Return) or node.value is None:
        return
    value = node.value
    yield "return None"
    if isinstance(value, ast.Tuple):
        parts = list(value.elts)
        yield f"return {ast.unparse(parts[0])}"
        for i in range(len(parts) - 1):
            exchanged = [*parts[:i], parts[i + 1], parts[i], *parts[i + 2 :]]
            yield f"return {ast.unparse(ast.Tuple(exchanged, ast.Load()))}"
    elif not isinstance(value, (ast.Constant, ast.Dict, ast.List)):
        is_sum = isinstance(value, ast.BinOp) or (isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute))
        if scope.has_numpy and is_sum:
            yield f"return np.asarray({ast.unparse(value)}).astype(int)"
        yield f"return -{_text(value)}"


def call(node: ast.AST, scope: Scope) -> Iterator[str]:
    """A neighbouring function, arguments exchanged or lost, another axis, an option left out, or no call at all."""
    if not isinstance(node, ast.Call):
        return
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    for neighbour in NEIGHBOURS.get(name, ()):
        if isinstance(node.func, ast.Attribute) and "." not in neighbour:
            yield _with(node, func=ast.Attribute(node.func.value, neighbour))
        elif scope.has_numpy or "." not in neighbour:
            yield _with(node, func=ast.Name(neighbour))
    for i in range(len(node.args) - 1):
        yield _with(node, args=[*node.args[:i], node.args[i + 1], node.args[i], *node.args[i + 2 :]])
    if len(node.args) == 1 and not node.keywords and name not in ("array", "asarray"):
        yield _text(node.args[0])
    if isinstance(node.func, ast.Attribute) and not node.args and name in LEFT_OUT:
        yield _text(node.func.value)
    for i, keyword in enumerate(node.keywords):
        yield _with(node, keywords=[*node.keywords[:i], *node.keywords[i + 1 :]])
        if keyword.arg == "axis":
            for axis in ("0", "1", "None"):
                new = ast.keyword("axis", ast.Name(axis))
                yield _with(node, keywords=[*node.keywords[:i], new, *node.keywords[i + 1 :]])
    if name == "range" and len(node.args) == 1:
        stop = _text(node.args[0])
        yield f"range({stop} - 1)"
        yield f"range({stop} + 1)"
        yield f"range(1, {stop})"


def transpose(node: ast.AST, scope: Scope) -> Iterator[str]:
    """A transpose left out, or put in where matrices are multiplied."""
    if isinstance(node, ast.Attribute) and node.attr == "T":
        yield _text(node.value)
    is_factor = isinstance(scope.parent, ast.BinOp) and isinstance(scope.parent.op, ast.MatMult)
    is_matrix = not (isinstance(node, ast.Name) and node.id.islower())  # a vector has the name of one
    if (
        is_factor
        and is_matrix
        and isinstance(node, (ast.Name, ast.Subscript, ast.Attribute))
        and getattr(node, "attr", "") != "T"
    ):
        yield f"{_text(node)}.T"


def part(node: ast.AST, scope: Scope) -> Iterator[str]:
    """One more or one less of a slice, or another element."""
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice) and isinstance(node.ctx, ast.Load):
        lower, upper = node.slice.lower, node.slice.upper
        if lower is not None:
            yield _with(node, slice=ast.Slice(None, upper))
        if upper is not None:
            yield _with(node, slice=ast.Slice(lower, None))
        if node.slice.step is not None:
            yield _with(node, slice=ast.Slice(lower, upper))


def wording(node: ast.AST, scope: Scope) -> Iterator[str]:
    """A part left out of a text that is returned."""
    if isinstance(node, ast.JoinedStr) and isinstance(scope.parent, ast.Return):
        for i, left_out in enumerate(node.values):
            rest = [*node.values[:i], *node.values[i + 1 :]]
            if isinstance(left_out, ast.Constant):
                yield ast.unparse(ast.JoinedStr(rest))


def filtering(node: ast.AST, scope: Scope) -> Iterator[str]:
    """A comprehension that takes all, whatever its condition."""
    if isinstance(node, (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)):
        for i, loop in enumerate(node.generators):
            if loop.ifs:
                all_ = ast.comprehension(loop.target, loop.iter, [], loop.is_async)
                yield _with(node, generators=[*node.generators[:i], all_, *node.generators[i + 1 :]])


OPERATORS: tuple[Operator, ...] = (
    arithmetic,
    regrouping,
    relation,
    constant,
    sign,
    another_argument,
    condition,
    statement,
    returned,
    call,
    transpose,
    part,
    wording,
    filtering,
)
