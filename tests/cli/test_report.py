"""`grade report` makes a page of a saved report, in the report's own language, or says why it cannot."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands import MINIATURE, grade, one_sentence, written


@pytest.mark.parametrize(("spoken", "title"), [("en", "A line"), ("ko", "직선")])
def test_a_page_speaks_the_language_of_its_report(tmp_path: Path, spoken: str, title: str) -> None:
    """Whichever language is asked for now, the page is in the one that its report was written in."""
    report, page = tmp_path / "report.json", tmp_path / "page.html"
    grade("submit", MINIATURE / "exercises", "--lang", spoken, "--report", report)
    other = "en" if spoken == "ko" else "ko"
    made = grade("report", report, "--html", page, "--lang", other)

    assert made.exit_code == 0, made.output
    assert str(page) in made.stdout
    assert f'<html lang="{spoken}"' in page.read_text(encoding="utf-8")
    assert title in page.read_text(encoding="utf-8")


def test_no_page_is_made_of_what_is_no_report(tmp_path: Path) -> None:
    """A file that is not there, one of another kind and a forged score are a sentence each, and no page is written."""
    document = json.loads(grade("submit", MINIATURE / "exercises", "--report", "-").stdout)
    document["score"]["earned"] = 99.0
    forged = written(tmp_path / "forged.json", json.dumps(document).encode())
    text = written(tmp_path / "text.json", b"no report")
    page = tmp_path / "page.html"

    assert "the exercises make 0.0" in one_sentence(grade("report", forged, "--html", page))
    assert "is not JSON" in one_sentence(grade("report", text, "--html", page))
    assert "No such file" in one_sentence(grade("report", tmp_path / "nothing.json", "--html", page))
    assert not page.exists()


def test_a_page_goes_where_it_can_be_written(tmp_path: Path) -> None:
    """A folder that is not there is named in a sentence."""
    report = tmp_path / "report.json"
    grade("submit", MINIATURE / "exercises", "--report", report)

    assert "page.html" in one_sentence(grade("report", report, "--html", tmp_path / "nowhere" / "page.html"))
