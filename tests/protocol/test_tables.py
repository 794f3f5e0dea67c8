"""Tables of pandas as plain values: what is made of one is the same table, and what claims to be one is looked at."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import pytest

from grader.judging.comparison import disagreement
from grader.judging.formatting import show
from grader.protocol import codec, tables
from tests.protocol.frames import decode, pack

FRAMES = {
    "numbers and texts": pd.DataFrame({"a": [1, 2, 3], "b": [0.5, 1.5, -2.0], "c": ["x", "y", "z"]}),
    "an index of texts": pd.DataFrame({"n": [1, 2]}, index=["first", "second"]),
    "columns by number": pd.DataFrame([[1, 2], [3, 4]]),
    "two columns of one name": pd.DataFrame([[1, 2], [3, 4]], columns=["a", "a"]),
    "truths": pd.DataFrame({"on": [True, False]}),
    "no rows": pd.DataFrame({"a": pd.Series([], dtype=float)}),
    "dates": pd.DataFrame({"day": pd.to_datetime(["2026-01-01", "2026-02-03"])}),
}


@pytest.mark.parametrize("name", FRAMES)
def test_a_frame_crosses(name: str) -> None:
    """A DataFrame comes back with its labels, its index and its values."""
    frame = FRAMES[name]

    back: Any = codec.decode(codec.encode(tables.of(frame)))

    assert disagreement(back, frame) is None
    again = back.pandas()
    assert list(again.columns) == list(frame.columns)
    assert [list(row) for row in again.to_numpy()] == [list(row) for row in frame.to_numpy()]


def test_a_series_crosses() -> None:
    """A Series keeps its name and its index, and is no DataFrame."""
    series = pd.Series([1.0, 2.0], index=["a", "b"], name="price")

    back: Any = codec.decode(codec.encode(tables.of(series)))

    assert disagreement(back, series) is None
    assert back.pandas().equals(series)
    assert disagreement(back, series.to_frame()) == "A DataFrame is asked for; you returned a Series."


def test_what_is_missing_is_none() -> None:
    """However pandas writes that a value is missing, both sides have None there."""
    frame = pd.DataFrame({"a": [1.0, np.nan], "b": ["x", None], "c": pd.Series([pd.Timestamp("2026-01-01"), pd.NaT])})

    table = tables.of(frame)

    assert [column[1] for column in table.columns] == [None, None, None]
    assert disagreement(table, frame) is None
    assert disagreement(tables.of(frame.fillna({"a": 2.0})), frame) is not None


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda f: f.rename(columns={"a": "A"}), "The columns should be ['a', 'b', 'c']; yours are ['A', 'b', 'c']."),
        (lambda f: f.iloc[:2], "The index should be [0, 1, 2]; yours is [0, 1]."),
        (lambda f: f.assign(b=[0.5, 1.0, -2.0]), "In column 'b': At index [1]: 1.0 instead of 1.5."),
        (lambda f: f.assign(c=["x", "y", "w"]), "In column 'c': Value 3 of 3 differs."),
        (lambda f: f["a"], "A DataFrame is asked for; you returned a Series."),
        (lambda f: f.to_numpy(), "A DataFrame is asked for; you returned an array of shape (3, 3)."),
    ],
)
def test_a_difference_is_named(change: Any, reason: str) -> None:
    """Labels, index, and the first column with another value are told."""
    frame = FRAMES["numbers and texts"]
    changed = change(frame)

    got = tables.of(changed) if tables.is_table(changed) else changed

    assert disagreement(got, frame) == reason


def test_a_table_reads_as_pandas_makes_it() -> None:
    """What is shown of a table can be typed."""
    frame, series = pd.DataFrame({"a": [1, 2]}, index=["x", "y"]), pd.Series([1.5], name="p")

    assert show(tables.of(frame)) == "pd.DataFrame({'a': [1, 2]}, index=['x', 'y'])"
    assert show(tables.of(series)) == "pd.Series([1.5], name='p')"
    assert eval(show(tables.of(frame))).equals(frame)


@pytest.mark.parametrize(
    "parts",
    [
        [codec.TUPLE],
        [codec.TUPLE, [codec.TUPLE, "a"], [codec.TUPLE, 0], [codec.TUPLE], False],
        [codec.TUPLE, [codec.TUPLE, "a"], [codec.TUPLE, 0, 1], [codec.TUPLE, [codec.LIST, 1]], False],
        [codec.TUPLE, [codec.TUPLE, "a"], [codec.TUPLE, 0], [codec.TUPLE, "x"], False],
        [codec.TUPLE, [codec.TUPLE], [codec.TUPLE], [codec.TUPLE], True],
        [codec.TUPLE, [codec.TUPLE, "a"], [codec.TUPLE, 0], [codec.TUPLE, [codec.LIST, 1]], 1],
    ],
)
def test_what_is_no_table_is_malformed(parts: Any) -> None:
    """Columns of another length than the index, and parts of another kind, are refused."""
    with pytest.raises(codec.Malformed):
        decode(pack([[codec.TABLE, parts]]))
