"""What somebody has decided about a learner's marks: the entries of a file beside the reports, and its schema.

Nothing in such a file is ever replaced. A later entry takes the place of an earlier one, and one that takes it back is
an entry itself; so what was decided before, and when, stays there.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

import msgspec
from msgspec import Struct

from grader.model.document import Line, Number, Points, Text, Time

FORMAT, SCHEMA_VERSION = "grade-marks", "1.0"
IDENTITY = f"urn:nn-grade:schema:marks:{SCHEMA_VERSION}"


class Said(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, tag_field="what"):
    """What all entries have: when it was decided, and perhaps by whom."""

    at: Time
    by: Line = ""


class OfTask(Said, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A decision about a task, as `loops.2`, or a check, as `loops.doubles`; ``attempt`` is the one looked at."""

    task: Line
    attempt: Number | None = None
    comment: Text = ""


class Mark(OfTask, frozen=True, tag="mark", kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Points that somebody gave."""

    points: Points


class Excuse(OfTask, frozen=True, tag="excuse", kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """What counts for nothing, to earn or to lose."""


class Undo(OfTask, frozen=True, tag="undo", kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """What was decided last about a task or a check is taken back, and what was decided before that holds again."""


class Extension(Said, frozen=True, tag="extension", kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """More time: until a date, or so many days beyond what is due; with neither, an extension is taken back."""

    until: Line = ""
    days: Number | None = None
    is_from_roster: bool = False


Entry = Mark | Excuse | Undo | Extension


class Marks(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All that was decided about one learner, in the order in which it was."""

    format: Literal["grade-marks"] = "grade-marks"
    schema_version: Literal["1.0"] = "1.0"
    learner: Line
    entries: list[Entry]

    def in_force(self) -> list[Mark | Excuse]:
        """Return what holds of each task or check that was decided about, in the order in which it was decided."""
        held: dict[str, list[Mark | Excuse]] = {}
        for entry in self.entries:
            if isinstance(entry, Undo):
                held.get(entry.task, [])[-1:] = []
            elif not isinstance(entry, Extension):
                held.setdefault(entry.task, []).append(entry)
        last = [entries[-1] for entries in held.values() if entries]
        return sorted(last, key=self.entries.index)

    def extension(self) -> Extension | None:
        """Return the extension that holds, if there is one."""
        last = next((entry for entry in reversed(self.entries) if isinstance(entry, Extension)), None)
        return last if last and (last.until or last.days) else None

    def extended_by_roster(self) -> Extension | None:
        """Return what the roster said last."""
        from_roster = (e for e in reversed(self.entries) if isinstance(e, Extension) and e.is_from_roster)
        return next(from_roster, None)

    def and_also(self, entries: Iterable[Entry]) -> Marks:
        """Return the same with further entries."""
        return Marks(learner=self.learner, entries=[*self.entries, *entries])


def made_schema() -> dict[str, Any]:
    """Return the JSON Schema of a file of marks, which is shipped as a file beside this one."""
    parts = msgspec.json.schema(Marks)["$defs"]
    whole = parts.pop("Marks")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": IDENTITY,
        **whole,
        "title": f"Marks by hand {SCHEMA_VERSION}",
        "$defs": parts,
    }
