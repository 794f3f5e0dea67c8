"""What a class did is drawn, and told in words, whatever its exercises and checks are called."""

from __future__ import annotations

from grader.reports import html, plots
from grader.reports.statistics import Analysis, Frequency, Item, fisher, wilson

EVIL = '"><script>alert(1)</script>$x^2$'


def item(exercise: str, check: str, passed: int, r: float | None = None, tried: int = 10) -> Item:
    """Return a check that ten tried."""
    return Item(exercise, check, check, tried, passed, wilson(passed, tried), r, fisher(r, tried))


CLASS = Analysis(
    10,
    (Frequency("xor", "adds", 6, 10, "Do not add."), Frequency("xor", "squares", 1, 10, "Do not square.")),
    (
        item("gates", "easy", 10), item("gates", "hard", 2, 0.61), item("gates", "odd", 5, -0.2),
        item("xor", "impossible", 0),
    ),
)  # fmt: skip


def test_it_is_told_in_words() -> None:
    """The alternative of a picture says what was hard, what all did alike, and what says little of the rest."""
    drawn = plots.pictures(CLASS)

    assert [str(picture.alternative) for picture in drawn["gates"]] == [
        "Passed by the fewest: hard (20%), odd (50%), easy (100%). Never failed: easy. "
        "Says little about the rest (×): odd (r = -0.20)."
    ]
    assert [str(picture.alternative) for picture in drawn["xor"]] == [
        "Never passed: impossible.",
        "Made most often: adds by 6 of 10, squares by 1 of 10.",
    ]


def test_each_check_has_a_row_and_each_mistake_a_bar() -> None:
    """Every name stands in the drawing."""
    gates, (checks, mistakes) = plots.pictures(CLASS)["gates"][0], plots.pictures(CLASS)["xor"]

    assert all(f">{name}<" in gates.svg for name in ("easy", "hard", "odd"))
    assert ">impossible<" in checks.svg
    assert all(f">{name}<" in mistakes.svg for name in ("adds", "squares"))


def test_names_are_inert() -> None:
    """A report that somebody made up can neither break the page nor have anything run."""
    evil = Analysis(1, (Frequency(EVIL, EVIL, 1, 1, EVIL),), (item(EVIL, EVIL, 3, 0.2),))
    page = html.analysis_page(evil, plots.pictures(evil))

    assert "<script" not in page
    assert "alert(1)" in page


def test_nothing_is_drawn_of_nothing() -> None:
    """Without reports there is a page that says so."""
    nothing = Analysis(0, (), ())

    assert plots.pictures(nothing) == {}
    assert "0 reports read." in html.analysis_page(nothing, {})
