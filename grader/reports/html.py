"""Pages for a browser, a learner's report and what a class did: one file each, which needs nothing else.

No script, and a policy that allows none: all styles stand in one sheet, which the policy names by its hash. Whatever
comes from a learner is escaped by the template; pictures are ours, down to the styles, which become classes here.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

import jinja2
from markupsafe import Markup, escape

from grader.figures.canvas import ROLES
from grader.figures.programs import Picture, Pictures
from grader.grading.lesson import Lessons
from grader.model.document import Document
from grader.model.language import _, current, plural
from grader.reports.statistics import Analysis, telling
from grader.reports.view import kept_back, late, score_before, tasks_of, waiting

HERE = Path(__file__).parent / "templates"
TAG = re.compile(r"<[A-Za-z][^<>]*>")  # in text, where a learner's words may look like a style, these signs are escaped
STYLE = re.compile(r' style="([^"]*)"')
OWN_SHEET = re.compile(r"<defs>\s*<style[^>]*>.*?</style>\s*</defs>", re.DOTALL)
CODE = re.compile(r"`([^`\n]+)`")
EMPHASIS = re.compile(r"<code>.*?</code>|\*([^*\s][^*\n]*)\*")
SIGNS = {"passed": "✓", "unfinished": "○", "skipped": "–", "grader_error": "!", "to_be_marked": "?", "marked": "±"}
# all others: ✗


def page(document: Document, pictures: Pictures | None = None, lessons: Lessons | None = None) -> str:
    """Return the page of a report; ``pictures`` stand under the slugs of their exercises.

    ``lessons`` hold answers: they are for the page of somebody who looks at their own work.
    """
    said = {"report": document, "tasks": tasks_of, "lessons": lessons or {}}
    return _rendered("report.html.jinja", pictures or {}, document["language"], **said)


def section(document: Document) -> str:
    """Return what stands on the page of a report about its first exercise, but for pictures."""
    template = _environment().get_template("exercise.html.jinja")
    return template.render(exercise=document["exercises"][0], tasks=tasks_of, lessons={}, drawn={})


def gallery(pictures: Pictures) -> tuple[str, str]:
    """Return some pictures as they stand on the page of a report, and the styles that they need beside ours."""
    classes: dict[str, str] = {}
    figures = _environment().get_template("page.html.jinja").module.figures  # type: ignore[attr-defined]
    shown = [figures(drawn) for drawn in _drawn(pictures, classes).values()]
    return "".join(shown), _rules(classes)


def style_sheet() -> str:
    """Return the style sheet of all pages."""
    return (HERE / "report.css").read_text(encoding="utf-8")


def index_page(learners: Iterable[tuple[str, str, str, str]]) -> str:
    """Return the page that leads to those of a class: of each learner id, name, score and the name of their page."""
    return _rendered("index.html.jinja", {}, current(), learners=[(*about, quote(page)) for *about, page in learners])


def analysis_page(found: Analysis, pictures: Pictures) -> str:
    """Return the page of what a class did together."""
    return _rendered("analysis.html.jinja", pictures, current(), found=found)


def _rendered(template: str, pictures: Pictures, language: str, **values: Any) -> str:
    classes: dict[str, str] = {}
    drawn = _drawn(pictures, classes)
    sheet = style_sheet() + _rules(classes)
    digest = base64.b64encode(hashlib.sha256(sheet.encode()).digest()).decode()
    return (
        _environment()
        .get_template(template)
        .render(values, language=language, drawn=drawn, sheet=Markup(sheet), digest=digest)
    )


@cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(HERE),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(_=_, plural=plural, outcome=outcome, telling=telling, signs=SIGNS, kept_back=kept_back)
    environment.globals.update(late=late, waiting=waiting, score_before=score_before)
    environment.filters.update(
        marked=marked, titled=titled, number=lambda n: f"{n:g}", percent=lambda share: f"{share:.0%}"
    )
    return environment


def _drawn(pictures: Pictures, classes: dict[str, str]) -> dict[str, list[tuple[Picture, Markup]]]:
    return {slug: [(each, Markup(embedded(each, classes))) for each in some] for slug, some in pictures.items()}


def _rules(classes: dict[str, str]) -> str:
    return "".join(f".{name}{{{style}}}\n" for style, name in classes.items())


def embedded(picture: Picture, classes: dict[str, str]) -> str:
    """Return a picture as it stands in a page: its styles as classes, which are collected, its colours as roles."""

    def class_of(found: re.Match[str]) -> str:
        style = found[1]
        for role, colour in ROLES.items():
            style = style.replace(colour, f"var(--{role})")
        return f' class="{classes.setdefault(style, f"s{len(classes)}")}"'

    drawing = TAG.sub(lambda tag: STYLE.sub(class_of, tag[0]), OWN_SHEET.sub("", picture.svg))
    said = f'role="img" aria-labelledby="{picture.name}-title" aria-describedby="{picture.name}-seen"'
    return drawing.replace("<svg ", f"<svg {said} ", 1)


def outcome(status: str) -> str:
    """Return the word for how a check ended."""
    return {
        "passed": _("passed"),
        "failed": _("wrong"),
        "error": _("stopped"),
        "timeout": _("out of time"),
        "forbidden": _("not allowed"),
        "unfinished": _("not begun"),
        "skipped": _("not run"),
        "grader_error": _("our fault"),
        "to_be_marked": _("to be marked"),
        "marked": _("marked by hand"),
    }[status]


def marked(text: str) -> Markup:
    """Return a text with what stands between backticks as code."""
    return Markup(CODE.sub(r"<code>\1</code>", str(escape(text))))


def titled(text: str) -> Markup:
    """Return a text of the course's own, in which *words* can be stressed, too."""
    return Markup(EMPHASIS.sub(_stressed, str(marked(text))))


def _stressed(found: re.Match[str]) -> str:
    return f"<em>{found[1]}</em>" if found[1] else found[0]
