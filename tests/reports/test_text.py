"""The report on the screen: every line is whole, however wide its letters are."""

from __future__ import annotations

import dataclasses
import io

from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from grader.model import language
from grader.model.course import Mistake
from grader.model.language import Text
from grader.model.report import CheckResult, Outcome
from grader.reports.text import print_report
from tests.properties import law
from tests.reports.examples import FAILED, PASSED, check_of, report_of

FAILS = dataclasses.replace(FAILED, output="")
MISTAKE = Mistake("adds", 1, "It adds.", Text("You add.", "더합니다."))


def shown(*results: CheckResult, width: int = 80) -> str:
    """Return what is on the screen of a report, without the lines of the exercise and the score."""
    screen = io.StringIO()
    print_report(report_of(*results), Console(file=screen, width=width), where="x")
    lines = [line.rstrip() for line in screen.getvalue().splitlines()]
    return "\n".join(lines[3 : lines.index("")])


def test_checks_that_need_no_words_are_one_line() -> None:
    """Of a task that is neither done nor to be begun, what passed, what was not run and what is known is counted."""
    first, *others = (dataclasses.replace(FAILS, check=check_of(n), mistake=MISTAKE) for n in ("one", "two", "three"))
    skipped = [CheckResult(check_of(n), Outcome.SKIPPED, f"Not run: it builds on “{n}”") for n in ("four", "five")]

    assert shown(PASSED, first, *others, *skipped, PASSED) == (
        "   ✓ 2 checks                                                                4/4\n"
        "   ✗ `one` holds.                                                            0/2\n"
        "        f(1)\n"
        "        you got 2, expected 3\n"
        "        Why.\n"
        "        You add.\n"
        "   ✗ 2 checks. The cause is the same as above.                               0/4\n"
        "   - 2 checks not run: they build on others that did not pass.               0/4"
    )


def test_of_long_output_the_first_line_is_shown() -> None:
    """What a program printed takes two lines at the most."""
    short, long = (dataclasses.replace(FAILED, output=text) for text in ("1\n2\n", "1\n2\n3\n"))

    assert shown(short, PASSED).splitlines()[4:6] == ["        printed: 1", "        2"]
    assert shown(long, PASSED).splitlines()[4] == "        printed: 1 …"


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
