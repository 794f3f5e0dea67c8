"""Tells from its name which exercise a file is for, whatever a browser, a system or an LMS made of that name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from pathlib import PurePosixPath

from grader.model.course import Exercise
from grader.model.language import _
from grader.model.submission import PROGRAMS

WORD = "copy|kopie|copie|copia|cópia|복사본|사본|コピー|副本"
UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
# "Copy of gates" (Colab), "사본 - gates" (Drive), "(1) gates"
BEFORE = re.compile(rf"(?:(?:{WORD})(?:[ _](?:of|von|de|di|da)[ _]|[ _]?-[ _]?)|\(\d+\)[ _]*)")
# "gates (1)", "gates(1)" (browsers), "gates 2", "gates copy 2" (macOS), "gates-Copy1" (Jupyter), "gates - Copy"
# (Windows), "gates의 사본" (Colab), "gates (Kim's conflicted copy 2026-11-28)" (Dropbox), "gates.py"; from Canvas
# "gates-1", and for the tenth time "gates-" with a UUID, both before ".ko", too
AFTER = re.compile(
    rf"(?:[ _-]*\(\d+\)|[ _-]*\([^()]*conflicted copy[^()]*\)|[-_ ]\d+|[ _]?(?:의|の|的)?[ _-]*(?:{WORD})[ _]?\d*"
    rf"|\.py|\.ipynb)$|-(?:\d+|{UUID})(?=(?:\.[a-z]+)?$)"
)
TYPED = "onlinetext.html"  # as Moodle calls it
LONGEST = 255  # of a name, in every usual file system
ARCHIVES = (".rar", ".7z", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".zst", ".alz", ".egg")
DOCUMENTS = (".pdf", ".docx", ".doc", ".odt", ".rtf", ".hwp", ".hwpx")
PAGES = (".html", ".htm", ".mhtml", ".webarchive")
LINKS = (".url", ".webloc", ".lnk", ".gdoc")
PUT_BEHIND = (".txt", ".json", ".download", ".bak", ".orig", ".rtf", ".pyw", ".py3", ".ipynb_", ".md")
MEANT = frozenset((*ARCHIVES, *DOCUMENTS, *PAGES, *LINKS, *PUT_BEHIND))


def exercise_of(name: str, exercises: Collection[Exercise]) -> Exercise | None:
    """Return the exercise that a file is for by its name, which may be that of a copy."""
    stem, ending = _parted(_plain(name))
    if ending not in PROGRAMS:
        return None
    for known in (stem + ending, _original(stem) + ending):
        if found := next((e for e in exercises if _is_of(known, e)), None):
            return found
    return None


def module_of(name: str, exercise: Exercise) -> str:
    """Return which module of an exercise a file is by its name, which may be that of a copy; nothing for another."""
    stem, ending = _parted(_plain(name))
    return next((n for n in (stem + ending, _original(stem) + ending) if n in exercise.modules), "")


def _is_of(name: str, exercise: Exercise) -> bool:
    return (name.startswith(exercise.slug) and name in exercise.files) or name in exercise.modules


def amiss(name: str, exercises: Collection[Exercise]) -> tuple[Exercise | None, str]:
    """Return why a file that may hold somebody's work cannot be taken by its name, and which exercise it would be for.

    The sentence is empty for all other files.
    """
    stem, ending = _parted(_plain(name))
    if stem + ending == TYPED:
        said = _("{name} is what was typed into Moodle's page; hand in the .py file or the notebook itself.")
        return None, said.format(name=name)
    if ending not in MEANT:
        return None, ""
    inner = stem
    while _parted(inner)[1] in (*ARCHIVES, *PUT_BEHIND):
        inner = _parted(inner)[0]
    original = _original(inner)
    ours = next((e for e in exercises if original in {_parted(file)[0] for file in e.files}), None)
    if ending in ARCHIVES:
        return ours, _("{name} is an archive that is not opened here; hand in a zip, or the files themselves.").format(
            name=name
        )
    if ours is None:
        return None, ""
    if ending in DOCUMENTS:
        return ours, _("{name} is a document; hand in the .py file or the notebook itself.").format(name=name)
    if ending in PAGES:
        return ours, _("{name} is a web page; hand in the .py file or the notebook itself.").format(name=name)
    if ending in LINKS:
        return ours, _("{name} is only a link to a file; hand in the file itself.").format(name=name)
    if ending in PUT_BEHIND:
        called = f"{ours.slug}{'.ipynb' if inner.endswith('.ipynb') else '.py'}"
        called = module_of(f"{original}.py", ours) or called
        return ours, _("{name} ends in {ending}, so it was not taken for a program; call it {called}.").format(
            name=name, ending=ending, called=called
        )
    return None, ""


def _plain(name: str) -> str:
    """Return the name of a file without its folders, in whole letters and small ones."""
    return unicodedata.normalize("NFC", PurePosixPath(name).name).lower()


def _parted(name: str) -> tuple[str, str]:
    stem, dot, ending = name.rpartition(".")
    return (stem, dot + ending) if stem else (name, "")


def _original(stem: str) -> str:
    """Return the name of which a name is that of a copy, or of a copy of a copy."""
    stem = stem[:LONGEST]
    while True:
        before = BEFORE.match(stem)
        shorter = AFTER.sub("", stem[before.end() :] if before else stem)
        if shorter == stem or not shorter:
            return stem
        stem = shorter
