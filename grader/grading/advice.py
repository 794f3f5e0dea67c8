"""What to do about an error that learners of Python and NumPy meet often: each sentence holds wherever it is said."""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Mapping

from grader.model.language import _

BRACKETS = {"(": ")", "[": "]", "{": "}", ")": "(", "]": "[", "}": "{"}
MATH = re.compile(r"(?<![\w.])(?:math|cmath)\.\w")
OF_ARRAYS = "(?:shape|T|dot|sum|mean|max|min|size|ndim|reshape|astype|copy|flatten|any|all)"
LARGER_OF_TWO = re.compile(r"(?<!\w)(?:np|numpy)\.a?(max|min)\([^,]*,\s*(?!axis\s*=)")
# Types of Python's own that begin with a capital letter, such as NotImplementedType, end in Type.
OF_ONES_OWN = re.compile(r"'(?!\w*Type')[A-Z]\w*' object has no attribute '(\w+)'")
RIGHT_AS_THEY_ARE = {*keyword.kwlist, *dir(builtins)}
TO_A_NUMBER = re.compile(r"(?<![\w.])(int|float|bool)\(")


def on_error(kind: str, message: str, line: str = "", nearest: str = "") -> str:
    """Return advice on an exception of Python's or NumPy's, or nothing.

    ``line`` is how the line of the program reads that raised it, ``nearest`` the name most similar to one that is
    missing.
    """
    if kind in ("TypeError", "AxisError") and (found := LARGER_OF_TWO.search(line)):
        said = _("The second value of `np.{name}` is an axis; `np.{name}imum` takes two arrays, place by place.")
        return said.format(name=found[1])
    if advice := _first(_errors().get(kind, {}), message[:1000]):
        return advice
    if kind == "TypeError" and re.match(r"only (?:length-1|size-1|0-dimensional) arrays", message):
        return _one_number(line)
    if nearest:
        return _("Did you mean `{nearest}`?").format(nearest=nearest)
    if kind == "AttributeError" and (found := OF_ONES_OWN.match(message)):
        said = _("Nothing was stored as `self.{name}` before; what a method keeps for another has to be stored so.")
        return said.format(name=found[1])
    return ""


def on_syntax(message: str, line: str = "") -> str:
    """Return advice on what Python says of a line that it cannot read, or nothing."""
    if message == "invalid syntax" and (meant := _keyword_meant(line)):
        return _("Did you mean `{nearest}`?").format(nearest=meant)
    return _first(_syntax(), message[:1000])


def _keyword_meant(line: str) -> str:
    """Return the keyword that a word of a line has the letters of, or is most like; names of Python's own are right."""
    import difflib  # noqa: PLC0415 - only who misspells pays for it

    for word in re.findall(r"(?<![\w.])[A-Za-z]{3,}", line):
        if word not in RIGHT_AS_THEY_ARE:
            mixed_up = [meant for meant in keyword.kwlist if sorted(meant) == sorted(word)]
            if meant := mixed_up or difflib.get_close_matches(word, keyword.kwlist, n=1, cutoff=0.8):
                return meant[0]
    return ""


def _first(table: Mapping[str, str], message: str) -> str:
    """Return the advice of the first pattern that a message begins with, filled in with what it holds."""
    for pattern, advice in table.items():
        if found := re.match(pattern, message):
            words = found.groups()
            return advice.format(*words, other=BRACKETS.get(words[0], "") if words else "")
    return ""


def _one_number(line: str) -> str:
    """Return advice on an array where one number is asked for, as far as its line shows what asks."""
    if MATH.search(line):
        return _("The functions of `math` take one number; use NumPy's, such as `np.exp`.")
    if found := TO_A_NUMBER.search(line):
        said = _("`{function}()` takes one number; `.item()` takes the number out of an array that has only one.")
        return said.format(function=found[1])
    return _("One number is asked for here, and this is an array; print its `.shape`.")


def _errors() -> dict[str, dict[str, str]]:
    """Return advice by the kind of an exception, and by what its message begins with."""
    nothing_came = _("A function without `return` gives `None`, and so does a name that was set to `None` before.")
    parameters = _("The call gives other values than the `def` has parameters: compare it with the stub's.")
    of_method = _("Compare with the parameters in the stub; the first one of a method is `self`.")
    whole = _("An index has to be a whole number; `//` divides and drops the remainder.")
    product = _("In `A @ B`, and in `np.dot(A, B)`, A needs as many columns as B has rows.")
    list_of_numbers = _("A list does not calculate number by number, an array does: `np.array(…)` makes one.")
    return {
        "NameError": {
            r"name 'np' is not defined": _("`np` is NumPy once `import numpy as np` stands at the top of the file."),
            r"name '(math|random)' is not defined": _("`{0}` needs `import {0}` at the top of the file."),
            r"name 'self' is not defined": _("`self` is there only within a method that has it as first parameter."),
        },
        "UnboundLocalError": {
            r"cannot access local variable '(\w+)'|local variable '(\w+)' referenced": _(
                "A name that gets a value within a function needs it there before it is used."
            ),
        },
        "AttributeError": {
            r"module 'numpy' has no attribute '(int|float|bool|object|complex)'": _(
                "`np.{0}` was removed in NumPy 1.24; write `{0}`."
            ),
            rf"'(?:list|tuple)' object has no attribute '{OF_ARRAYS}'": list_of_numbers,
            rf"'(?:bool|int|float)' object has no attribute '({OF_ARRAYS})'": _(
                "A plain number has no `.{0}`, which arrays have; `np.asarray(…)` makes an array of either."
            ),
            r"'str' object has no attribute 'append'": _("A text has no `append`; a list, made by `[]`, has."),
            r"'numpy\.ndarray' object has no attribute 'append'": _(
                "An array keeps its length; collect numbers in a list, and make an array of it at the end."
            ),
            r"'NoneType' object has no attribute": nothing_came,
        },
        "TypeError": {
            r"unsupported operand type\(s\) for .*: (?:'NoneType'|'[\w.]+' and 'NoneType')": nothing_came,
            r"'NoneType' object is not": nothing_came,
            r"unsupported operand type\(s\) for .*: '(?:list' and '(?:int|float|list)'|(?:int|float)' and 'list')": (
                list_of_numbers
            ),
            r"cannot unpack non-iterable": _(
                "Several names stand before the `=`, and one value alone comes from behind it."
            ),
            r"Cannot interpret '\S+' as a data type": _(
                "A shape is one value, in brackets of its own: `np.zeros((2, 3))`."
            ),
            r"can't multiply sequence by non-int|can only concatenate list": list_of_numbers,
            r"(?:list|tuple) indices must be integers": whole,
            r"'\S+' object cannot be interpreted as an integer": _(
                "A whole number is asked for here; `//` divides and drops the remainder, and `len(…)` counts."
            ),
            r"'(\w+)' object is not callable": _("What stands before the `(` is no function here, but a value."),
            r"\w+\.\w+\(\) (?:takes|missing) \d+ (?:required )?positional": of_method,
            r"\w+\(\) (?:takes|missing) \d+ (?:required )?positional": parameters,
            r"object of type '(?:int|float|numpy\.\w+)' has no len|len\(\) of unsized": _(
                "One number alone has no length; a list or an array has."
            ),
        },
        "IndexError": {
            r"\w+ index out of range|index -?\d+ is out of bounds": _(
                "Indices begin at 0, so the last one is the length minus 1."
            ),
            r"only integers, slices": whole,
            r"too many indices for array: array is (\d+)-dimensional": _(
                "Each number in the brackets goes with one axis, and this array has {0}; print its `.shape`."
            ),
        },
        "AxisError": {
            r"axis -?\d+ is out of bounds for array of dimension (\d+)": _(
                "Axes are counted from 0, and this array has {0} of them; the last one is `axis=-1`."
            ),
        },
        "ValueError": {
            r"The truth value of an array": _(
                "An array has no single truth value: `if` and `and` work on one number at a time."
            ),
            r"operands could not be broadcast together with shapes (\(.*?\)) (\(.*?\))": _(
                "Shapes {0} and {1} do not fit element by element; print the `.shape` of both sides."
            ),
            r"matmul: |shapes \(.*\) and \(.*\) not aligned": product,
            r"setting an array element with a sequence": _("One place of an array holds one number."),
        },
        "ZeroDivisionError": {r".*": _("A number was divided by 0.")},
        "OverflowError": {
            r"math range error|\(34, |cannot convert float infinity": _(
                "This number is too large for Python; what happens with an input far away from 0?"
            ),
        },
        "RecursionError": {r"maximum recursion depth": _("A function calls itself, and never stops doing so.")},
        "EOFError": {
            r".*": _("`input()` found nothing more to read: while grading, it gets only what a check types in."),
        },
        "ModuleNotFoundError": {
            r"No module named '(\w+)": _(
                "This is not among the packages that can be imported while grading; bring your own functions over into "
                "this file."
            ),
        },
    }  # fmt: skip


def _syntax() -> dict[str, str]:
    """Return advice by what Python's message about a line begins with."""
    compares = _("`=` gives a name a value; `==` compares.")
    named = _("To the left of `=` stands the name that gets the value.")
    return {
        r"expected an indented block after .* on line (\d+)": _(
            "What belongs to line {0} has to stand 4 spaces further right than that line."
        ),
        r"unexpected indent": _("This line is indented further than the one before it, which asks for nothing within."),
        r"unindent does not match": _("This line has to begin exactly below one that it goes on from."),
        r"inconsistent use of tabs": _("Tabs and spaces are mixed at the beginning of lines; use spaces only."),
        r"expected ':'": _("`def`, `if`, `else`, `for`, `while` and `class` need a `:` before what belongs to them."),
        r".*[Mm]aybe you meant '==' or ':=' instead of '='": compares,
        r".*[Mm]aybe you meant '==' instead of '='": compares,
        r"cannot assign to": named,
        r"'([(\[{])' was never closed": _("For this `{0}` there is no `{other}`."),
        r"unmatched '([)\]}])'": _("For this `{0}` there is no `{other}` before it."),
        r"closing parenthesis '(.)' does not match opening parenthesis '(.)'": _(
            "The bracket that was opened last, `{1}`, has to be closed before `{0}`."
        ),
        r"unterminated (?:f-string|string) literal": _(
            "A text begins here whose closing quotation mark is not on this line."
        ),
        r"unterminated triple-quoted": _("A text begins here whose three closing quotation marks are missing."),
        r"'return' outside function": _("`return` has to stand within a function, so further right."),
        r"invalid syntax\. Perhaps you forgot a comma": _("Is a comma missing here, or a `*` between two factors?"),
        r"Missing parentheses in call to '(\w+)'": _("In Python 3 it is `{0}(…)`, with brackets."),
        r"invalid character '(.)'": _(
            "`{0}` only looks like a sign of Python's; type it again with the keyboard set to English."
        ),
        r"invalid non-printable character": _(
            "There is an invisible sign in this line, as often after copying from a page; type the line again."
        ),
        r"invalid (?:decimal|imaginary) literal": _("A name cannot begin with a digit, and `2x` is written `2 * x`."),
        r"positional argument follows keyword": _("Arguments with a name come after those without one."),
        r"invalid syntax$": _("Look at this line, and at the end of the one before it."),
    }
