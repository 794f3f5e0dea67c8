"""The page of a report: whole in itself, inert whatever learners write, with words for every picture."""

from __future__ import annotations

import base64
import hashlib
import re
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.figures.canvas import ROLES
from grader.figures.programs import Picture
from grader.grading.lesson import Lesson
from grader.model import language
from grader.model.course import Mistake
from grader.model.language import Text
from grader.model.report import CheckResult, Outcome
from grader.model.sanitize import clean
from grader.reports import html, report_json
from tests.properties import law
from tests.reports.examples import FAILED, PASSED, RAISED, check_of, report_of

VOID = {"meta", "progress", "br", "link", "img", "input", "hr"}
PICTURE = Picture(
    "line-slope",
    Text("A slope", "기울기"),
    f'<svg viewBox="0 0 1 1"><defs>\n  <style type="text/css">*{{stroke-linejoin: round}}</style>\n </defs>'
    f'<path id="line-slope-p1" d="M0 0" style="fill: none; stroke: {ROLES["mine"]}"/><path style="fill: none; stroke: {ROLES["mine"]}"/></svg>',
    Text("It rises.", "올라갑니다."),
)
EVIL = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><script>alert(1)</script>",
    "javascript:alert(1)",
    "{{ 7 * 7 }}{% raw %}",
    "\x1b[31mred\x1b[0m\x00\x07",
    "\u202egnp.exe",
    "x" * 10_000,
    "😀" * 200,
    "`<b>` ``` `",
    "&lt;b&gt;",
    "\ud800",
]


class Tags(HTMLParser):
    """Collects the elements of a page, and notes those that are not closed in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.faults: list[str] = []
        self.texts: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID or tag == "progress":
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element that has no content."""
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        """Note the end of an element."""
        if not self.open or self.open.pop() != tag:
            self.faults.append(tag)

    def handle_data(self, data: str) -> None:
        """Note a text."""
        self.texts.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        """Return the attributes of all elements of a kind."""
        return [attrs for name, attrs in self.elements if name == tag]


def page_of(*results: CheckResult, audience: str = "student", **settings: Any) -> str:
    """Return the page of a report with one picture."""
    return html.page(report_json.document(report_of(*results, **settings), audience=audience), {"line": [PICTURE]})


def inert(page: str) -> Tags:
    """Return the elements of a page, which must be well-formed and able to do nothing."""
    tags = Tags(page)
    ids = [attrs["id"] for _tag, attrs in tags.elements if "id" in attrs]
    assert tags.faults == []
    assert tags.open == []
    assert {tag for tag, _attrs in tags.elements} & {
        "script",
        "iframe",
        "object",
        "embed",
        "form",
        "img",
        "link",
    } == set()
    assert not [name for _tag, attrs in tags.elements for name in attrs if name.startswith("on") or name == "style"]
    assert all((attrs["href"] or "").startswith("#") for attrs in tags.all("a"))
    assert len(ids) == len(set(ids))
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\ufeff]", page)
    return tags


def test_the_page_is_whole_in_itself() -> None:
    """Nothing is loaded, no script runs, and the policy names the one sheet of styles by its hash."""
    page = page_of(PASSED, FAILED, RAISED)
    tags = inert(page)
    (policy,) = [m["content"] for m in tags.all("meta") if m.get("http-equiv") == "Content-Security-Policy"]
    sheet = re.search(r"<style>(.*?)</style>", page, re.DOTALL)

    assert sheet
    digest = base64.b64encode(hashlib.sha256(sheet[1].encode()).digest()).decode()
    assert (
        policy == f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    )
    assert "url(" not in sheet[1]
    assert "@import" not in sheet[1]


def test_a_failure_is_told_whole() -> None:
    """Story, answer, what was expected, why, the mistake once, and what was printed are on the page."""
    mistake = Mistake("adds", 1, "believes", Text("You added. What is `2 × 3`?", "더했습니다."))
    again = CheckResult(check_of("again"), Outcome.FAILED, "Why.", "f(1)", "2", "3", mistake=mistake)
    first = CheckResult(check_of("fails"), Outcome.FAILED, "Why.", "f(1)", "2", "3", output="hello", mistake=mistake)
    page = page_of(first, again)

    for part in ("<code>f(1)</code>", "<code>2</code>", "<code>3</code>", "Why.", "hello"):
        assert part in page
    assert page.count("You added. What is <code>2 × 3</code>?") == 1


def test_a_picture_has_words() -> None:
    """A picture is an image with a title and a description, in colours that the page chooses, styled by classes."""
    page = page_of(PASSED)
    tags = inert(page)
    (drawing,) = tags.all("svg")

    assert drawing["role"] == "img"
    assert 'id="line-slope-title">A slope<' in page
    assert 'id="line-slope-seen">It rises.<' in page
    assert (drawing["aria-labelledby"], drawing["aria-describedby"]) == ("line-slope-title", "line-slope-seen")
    assert page.count('class="s0"') == 2
    assert ".s0{fill: none; stroke: var(--mine)}" in page
    assert ROLES["mine"] not in page


def test_words_in_a_picture_are_no_styles() -> None:
    """A learner's label that looks like a style stays a text, and nothing of it comes into the page's own sheet."""
    label = 'y style="}&gt;'
    svg = f'<svg viewBox="0 0 1 1"><!-- {label} --><text style="fill: red">{label}</text><path d="M0 0" style="fill: none"/></svg>'
    picture = Picture("line-slope", Text("A", "가"), svg, Text("B", "나"))
    page = html.page(report_json.document(report_of(PASSED), audience="student"), {"line": [picture]})

    inert(page)
    assert f">{label}</text>" in page
    assert re.findall(r"\.s\d+\{(.*?)\}\n", page) == ["fill: red", "fill: none"]


@pytest.mark.parametrize("evil", EVIL)
def test_hostile_texts_are_inert(evil: str) -> None:
    """Whatever a learner's program says in any field, the page is well-formed and can do nothing."""
    hostile = CheckResult(
        check_of("evil"),
        Outcome.RAISED,
        evil,
        evil,
        evil,
        evil,
        (evil,),
        evil,
        evil,
        evil,
        Mistake("m", 1, "", Text(evil)),
    )
    lessons = {("line", 1): Lesson(clean(evil, 100), "x", "", "", "")}
    for audience in ("student", "staff"):
        page = html.page(report_json.document(report_of(hostile), audience=audience), {"line": [PICTURE]}, lessons)
        tags = inert(page)

        assert len(tags.all("details")) == 1
        assert "49" not in "".join(t for t in tags.texts if "7 * 7" in t)


@law
@given(st.text())
def test_any_text_is_shown_as_it_is(text: str) -> None:
    """What stands between backticks is code, and nothing else in a text has a meaning."""
    shown = Tags(f"<p>{html.marked(text)}</p>")

    assert {tag for tag, _attrs in shown.elements} <= {"p", "code"}
    assert "".join(shown.texts).replace("\r\n", "\n").replace("\r", "\n") == re.sub(
        r"`([^`\n]+)`", r"\1", text
    ).replace("\r\n", "\n").replace("\r", "\n")


@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("Each input gets the *other* one.", "Each input gets the <em>other</em> one."),
        ("*입력*이 0보다 큽니다.", "<em>입력</em>이 0보다 큽니다."),
        ("`a *b* c` and 2 * 3 * 4 < 5", "<code>a *b* c</code> and 2 * 3 * 4 &lt; 5"),
    ],
)
def test_titles_stress_words(title: str, shown: str) -> None:
    """A word between stars is stressed in a title, and a star in code or between spaces is a star."""
    assert html.titled(title) == shown


def test_what_the_course_holds_back_is_not_on_the_page() -> None:
    """With feedback "title" a learner sees how each check ended, and not why; staff see the seed."""
    page = page_of(FAILED, feedback="title")

    assert "wrong" in page
    assert "f(1)" not in page
    assert "Why." not in page
    assert "for staff" not in page
    assert "seed" not in page
    assert "seed: 7" in page_of(FAILED, feedback="title", audience="staff")
    assert "for staff" in page_of(FAILED, audience="staff")


def test_the_page_speaks_korean() -> None:
    """The words around a Korean report are Korean, and the page says so."""
    language.choose("ko")
    page = page_of(PASSED, FAILED)
    words = set(re.findall(r"[a-z]{3,}", " ".join(t for t in Tags(page.partition("<body>")[2]).texts).lower()))

    assert "통과" in page
    assert not words & {"passed", "wrong", "expected", "points", "task", "exercises", "score", "hints"}


def test_every_outcome_has_a_word() -> None:
    """How a check ended is said in words in either language, not by a sign alone."""
    for chosen in language.LANGUAGES:
        language.choose(chosen)
        words = [html.outcome(o.value) for o in Outcome]

        assert len(set(words)) == len(words)
