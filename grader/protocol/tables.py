"""Tables of pandas as plain values: labels, an index and columns, of which pandas can make a DataFrame or Series."""

from __future__ import annotations

import importlib
import math
from dataclasses import dataclass
from typing import Any

import numpy as np


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """A DataFrame; or a Series, which has one column, whose label is its name. What is missing in it is None."""

    labels: tuple[Any, ...]
    index: tuple[Any, ...]
    columns: tuple[Any, ...]  # each an array of numbers, or a list
    is_series: bool = False

    @property
    def kind(self) -> str:
        """What pandas calls it."""
        return "Series" if self.is_series else "DataFrame"

    def parts(self) -> tuple[Any, ...]:
        """Return what it is made of, as plain values."""
        return self.labels, self.index, self.columns, self.is_series

    def column(self, label: Any) -> Any:
        """Return the first column with this label (KeyError where there is none)."""
        if label not in self.labels:
            raise KeyError(label)
        return self.columns[self.labels.index(label)]

    def pandas(self) -> Any:
        """Return it as pandas has it."""
        pd = importlib.import_module("pandas")
        index = list(self.index)
        if self.is_series:
            return pd.Series(self.columns[0], index=index, name=self.labels[0])
        frame = pd.DataFrame(dict(enumerate(self.columns)), index=index)
        frame.columns = list(self.labels)
        return frame


def made_of(parts: Any) -> Table:
    """Return the table with these parts (ValueError where they are none)."""
    match parts:
        case (tuple(labels), tuple(index), tuple(columns), bool(is_series)):
            are_columns = all(type(c) is list or (type(c) is np.ndarray and c.ndim == 1) for c in columns)
            fit = len(labels) == len(columns) and (not is_series or len(columns) == 1)
            if are_columns and fit and all(len(c) == len(index) for c in columns):
                return Table(labels, index, columns, is_series)
    raise ValueError("no table")


def is_table(value: Any) -> bool:
    """Return whether a value is a DataFrame or a Series, which only a program that imported pandas can hold."""
    kind = type(value)
    return kind.__name__ in ("DataFrame", "Series") and kind.__module__.partition(".")[0] == "pandas"


def of(value: Any) -> Table:
    """Return a DataFrame or a Series as a table."""
    if type(value).__name__ == "Series":
        return Table((value.name,), tuple(map(_plain, value.index)), (_column(value),), is_series=True)
    columns = tuple(_column(value.iloc[:, number]) for number in range(value.shape[1]))
    return Table(tuple(map(_plain, value.columns)), tuple(map(_plain, value.index)), columns)


def _column(series: Any) -> Any:
    array = series.to_numpy()
    if isinstance(array, np.ndarray) and array.dtype.kind in "biuf" and not np.isnan(array.astype(float)).any():
        return array
    return [_plain(value) for value in series]


def _plain(value: Any) -> Any:
    """Return a value of a table as Python has it; what is missing, however pandas writes it, is None."""
    if isinstance(value, float) and math.isnan(value):
        return None
    if type(value).__name__ in ("NaTType", "NAType"):
        return None
    for turned in ("to_pydatetime", "to_pytimedelta", "item"):  # of a Timestamp, a Timedelta, a number of NumPy's
        if hasattr(value, turned) and not isinstance(value, np.ndarray):
            return getattr(value, turned)()
    return value
