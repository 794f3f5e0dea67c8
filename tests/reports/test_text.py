"""The report on the screen: every line is whole, however wide its letters are."""

from __future__ import annotations

import dataclasses
import io

from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from grader.model import language
from grader.model.language import Text
from grader.model.report import CheckResult, Outcome
from grader.reports.text import print_report
from tests.properties import law
from tests.reports.examples import check_of, report_of

WORDS = st.lists(st.text("가힣ab`,", min_size=1, max_size=12), min_size=1, max_size=30)


@law
@given(WORDS, st.integers(40, 120))
def test_no_title_is_cut(words: list[str], width: int) -> None:
    """Every sign of a title is on the screen, in its order, also where a full line of Korean ends in a space."""
    title = " ".join(words)
    check = dataclasses.replace(check_of("wide"), title=Text(title, title))
    screen = io.StringIO()
    language.choose("ko")
    try:
        print_report(report_of(CheckResult(check, Outcome.FAILED, "")), Console(file=screen, width=width), where="x")
    finally:
        language.choose("en")

    shown = "".join(screen.getvalue().replace("0/2", "").split())
    assert "".join(words) in shown
