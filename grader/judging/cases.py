"""The cases on which a learner's function is judged: the simplest first, and simpler ones made of one that failed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import product
from math import isfinite
from typing import Any

import numpy as np

Case = tuple[Any, ...]
TEXTS = (np.str_, np.bytes_)
SIZES = (1, 2, None)  # the longest an axis may be; None leaves it as it is
FEW = 20  # numbers for which NumPy is slower than Python
SMALL = (2.0, -1.0, 3.0, 1.0, -2.0)


def simplest_first(cases: Iterable[Any]) -> list[Case]:
    """Return the cases as tuples of arguments: small ones before large ones, round numbers before others."""
    return sorted(map(arguments, cases), key=effort)


def arguments(case: Any) -> Case:
    """Return a case as a tuple of arguments; a text that NumPy has drawn is a text like any other."""
    given = case if isinstance(case, tuple) else (case,)
    return tuple(a.item() if type(a) in TEXTS else a for a in given)


def effort(case: Case) -> float:
    """Return how hard it is to compute with these arguments on paper."""
    return sum(map(_effort, case))


def _effort(argument: Any) -> float:
    if isinstance(argument, float):  # first: most are, also those of a small array
        size = abs(argument)
        more = (size != size // 1) + (size != round(size, 1)) if isfinite(size) else 2
        return 1.0 + more + (size > 10)
    if isinstance(argument, (list, tuple)):
        return 1.0 + sum(map(_effort, argument))
    if isinstance(argument, (bool, int)):  # as below, without what an array costs, and of any size
        return 1.0 + (abs(argument) > 10)
    if not isinstance(argument, (np.generic, np.ndarray)) or argument.dtype.kind not in "biufc":
        return 1.0
    if argument.dtype == float and argument.size <= FEW:
        return sum(map(_effort, argument.ravel().tolist())) + 0.5 * argument.ndim
    sizes = np.abs(np.atleast_1d(argument).astype(complex if np.iscomplexobj(argument) else float))
    with np.errstate(all="ignore"):
        digits = sum(np.count_nonzero(sizes != np.round(sizes, d)) for d in (0, 1))
    return float(sizes.size + digits + np.count_nonzero(sizes > 10) + 0.5 * np.ndim(argument))


def simpler(case: Case, oracle: Callable[..., Any]) -> list[Case]:
    """Return simpler cases of the same kind, the simplest first: smaller arrays, rounder and smaller numbers.

    Only such as the oracle has an answer to, and none with a zero that the case itself has not: zeros hide much.
    """
    found: list[Case] = []
    for candidate in sorted(_candidates(case), key=effort):
        if effort(candidate) < effort(case) and not any(_alike(candidate, other) for other in found):
            try:
                oracle(*candidate)
            except Exception:  # noqa: BLE001 - a case that the oracle has no answer to is no case
                continue
            found.append(candidate)
    return found


def _candidates(case: Case) -> Iterator[Case]:
    shares = any(_is_floats(a) and a.size and a.min() >= 0 and a.max() <= 1 for a in case)  # of 1; no whole numbers
    for size, change in product(SIZES, (_kept, _rounded, _rounded_to_tenths, *(() if shares else (_small,)))):
        candidate = tuple(change(_cut(argument, size)) for argument in case)
        if all(map(_is_of_its_kind, candidate, case)):
            yield candidate


def _cut(argument: Any, size: int | None) -> Any:
    """Return the first elements along each axis; arguments that fit together still do."""
    return argument[(slice(size),) * argument.ndim] if isinstance(argument, np.ndarray) else argument


def _kept(argument: Any) -> Any:
    return argument


def _rounded(argument: Any, digits: int = 0) -> Any:
    if isinstance(argument, float):
        return round(argument, digits)
    return np.round(argument, digits) if _is_floats(argument) else argument


def _rounded_to_tenths(argument: Any) -> Any:
    return _rounded(argument, 1)


def _small(argument: Any) -> Any:
    """Return small whole numbers in place of an array's floats."""
    return np.resize(SMALL, argument.shape) if _is_floats(argument) else argument


def _is_floats(argument: Any) -> bool:
    return isinstance(argument, np.ndarray) and argument.dtype.kind == "f"


def _is_of_its_kind(new: Any, old: Any) -> bool:
    """Return whether a new argument has no zero unless the old one has, and rows that sum to 1 if the old one's do."""
    if not isinstance(old, float) and not _is_floats(old):
        return True
    if np.any(old) and (np.count_nonzero(old) == np.size(old)) > (np.count_nonzero(new) == np.size(new)):
        return False
    are_shares = np.ndim(old) == 2 and np.allclose(np.sum(old, axis=1), 1)
    return not are_shares or bool(np.allclose(np.sum(new, axis=1), 1))


def _alike(case: Case, other: Case) -> bool:
    return all(
        np.array_equal(a, b) if isinstance(a, np.ndarray) else a is b or a == b
        for a, b in zip(case, other, strict=True)
    )
