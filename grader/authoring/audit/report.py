"""An audit as text for people and as values for programs."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Any

from rich.table import Table

from grader.authoring.audit.audit import Audit
from grader.authoring.audit.mutation import Mutant
from grader.model.language import _, plural

ENOUGH = 0.99  # of the wrong mutants have to fail


def is_sound(audit: Audit) -> bool:
    """Return whether nothing has to be done about an exercise's hidden tests."""
    return audit.share >= ENOUGH and not audit.rejected and not audit.faults and not audit.earned


def document(audits: list[Audit]) -> dict[str, Any]:
    """Return audits as JSON values."""
    return {
        "exercises": [
            {
                "exercise": audit.exercise.slug,
                "mutants": audit.mutants,
                "killed": audit.killed,
                "equivalent": audit.equivalent,
                "share": round(audit.share, 4),
                "survivors": [
                    {"id": mutant.id, "line": mutant.line, "input": input_, "diff": list(diff(audit, mutant))}
                    for mutant, input_ in audit.survivors
                ],
                "faults": list(audit.faults),
                "variants": audit.variants,
                "lazy": audit.lazy,
                "earned": [{"program": id_, "check": r.check.id, "points": r.points} for id_, r in audit.earned],
                "rejected": [{"file": v.id, "check": v.failed_at, "seed": v.seed} for v in audit.rejected],
                "sound": is_sound(audit),
            }
            for audit in audits
        ]
    }


def table(audits: list[Audit]) -> Table:
    """Return one line for each exercise."""
    shown = Table(box=None, pad_edge=False)
    shown.add_column(_("Exercise"))
    found = (_("mutants"), _("killed"), _("equivalent"), _("survive"), _("share"))
    for title in (*found, _("variants"), _("rejected"), _("lazy"), _("earn")):
        shown.add_column(title, justify="right")
    for audit in audits:
        counts = (audit.mutants, audit.killed, audit.equivalent, len(audit.survivors))
        shown.add_row(
            audit.exercise.folder,
            *map(str, counts),
            f"{audit.share:.1%}",
            str(audit.variants),
            str(len(audit.rejected)),
            str(audit.lazy),
            str(len({id_ for id_, _result in audit.earned})),
        )
    return shown


def lines(audits: list[Audit]) -> Iterator[str]:
    """Yield what has to be looked at: survivors as differences from the solution, rejected variants, and the list."""
    for audit in audits:
        for mutant, input_ in audit.survivors:
            yield from diff(audit, mutant)
            told = _("answers otherwise to {input}").format(input=input_)
            untold = _("no input was found on which it answers otherwise")
            yield f"  {told if input_ else untold}"
            yield ""
        for verdict in audit.rejected:
            said = _("{folder}/variants/{file} is right, and fails at {check} with seed {seed}.")
            yield said.format(folder=audit.exercise.folder, file=verdict.id, check=verdict.failed_at, seed=verdict.seed)
        for id_, result in audit.earned:
            said = _("{folder}: the lazy program {program} earns {points} at {check}.")
            yield said.format(folder=audit.exercise.folder, program=id_, points=result.points, check=result.check.id)
        for fault in audit.faults:
            yield f"{audit.exercise.folder}/equivalents.toml: {fault}."
    total, equivalent = sum(a.mutants for a in audits), sum(a.equivalent for a in audits)
    if total:
        said = _("{mutants}, {share:.1%} of them equivalent.")
        yield said.format(mutants=plural("{count} mutant", "{count} mutants", total), share=equivalent / total)


def diff(audit: Audit, mutant: Mutant) -> Iterator[str]:
    """Yield a mutant as a unified difference from the solution, without the lines around it."""
    yield f"{audit.exercise.folder}/{mutant.file}:{mutant.line} {mutant.function}"
    before, after = audit.files[mutant.file].splitlines(), mutant.source.splitlines()
    changed = list(difflib.unified_diff(before, after, lineterm="", n=0))[3:]
    yield from (f"  {line}" for line in changed)
