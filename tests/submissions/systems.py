"""The downloads in which systems hand out the work of a class; whose rule a name follows, each function says."""

from __future__ import annotations

import csv
import re
import unicodedata
import uuid
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from tests.submissions.learners import ALIKE, CLASS, NAMESAKES, STUB, TYPED, WORKS, Learner

Files = dict[str, bytes]
Row = dict[str, str]
MOST_ATTEMPTS = 2  # of those that are graded each


@dataclass(frozen=True, slots=True)
class System:
    """How a system hands out a class, what lists it, and under which ids results should know it."""

    handed_out: Callable[[Learner], Files]
    id: Callable[[Learner], str]
    roster: Callable[[Learner], Row] | None = None
    refused: frozenset[str] = frozenset()
    besides: Files = field(default_factory=dict)
    work: Callable[[Learner], str] = lambda learner: learner.work
    has_text: bool = False  # whether somebody is in the download who only typed something into a page

    def download(self, folder: Path) -> Path:
        """Write the download of the class, unpacked."""
        for name, content in (
            *self.besides.items(),
            *(file for each in CLASS for file in self.handed_out(each).items()),
        ):
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        return folder

    def listed(self, path: Path) -> list[object]:
        """Write the roster, if there is one, and return the options that name it."""
        if self.roster is None:
            return []
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.DictWriter(file, list(self.roster(CLASS[0])))
            writer.writeheader()
            writer.writerows(map(self.roster, CLASS))
        return ["--roster", path]

    def expected(self, right: dict[str, float | None]) -> dict[str, float | None]:
        """Return the score that each learner should have, where all that is known is that of each kind of work."""
        known = right | ({"typed": None} if self.has_text else {})
        listed = [each for each in CLASS if self.roster or self.work(each) in known]
        return {self.id(e): None if e.name in self.refused else known.get(self.work(e)) for e in listed}


def flat(learner: Learner) -> Iterator[tuple[str, bytes]]:
    """Yield the files of a learner where a system knows no folders, and tells two of a name apart by a number."""
    taken: set[str] = set()
    for path, content in WORKS[learner.work].items():
        name = unused(path.rpartition("/")[2], taken)
        taken.add(name)
        yield name, content


def unused(name: str, taken: Iterable[str]) -> str:
    """Return a name that is not taken yet, as Canvas does.

    Source: canvas-lms, app/models/attachment.rb, make_unique_filename: the number stands before all of the endings, and
    from the eighth on it is a UUID.
    """
    endings = re.search(r"(\.[A-Za-z][A-Za-z0-9]*)*(\.[A-Za-z0-9]*)$", name)
    ending = endings[0] if endings else ""
    stem = name.removesuffix(ending)
    numbered = (name, *(f"{stem}-{number}{ending}" for number in range(1, 8)))
    return next(
        (each for each in numbered if each not in taken), f"{stem}-{uuid.uuid5(uuid.NAMESPACE_URL, name)}{ending}"
    )


def cleaned(name: str) -> str:
    """Return what Moodle leaves of the name of a file: clean_filename() in lib/moodlelib.php, which is PARAM_FILE."""
    return re.sub(r"[\x00-\x1f\x7f&<>\"`|':\\/]", "", name)


def moodle(learner: Learner, *, blind: bool = False) -> str:
    """Return what stands before the work of somebody.

    Source: moodle, mod/assign/classes/downloader.php, get_student_prefix: "_" is for Moodle alone, and where work is
    marked blind, all are called "Participant".
    """
    return cleaned(f"{'Participant' if blind else learner.name.replace('_', ' ')}_{learner.participant}")


def moodle_group(team: str) -> str:
    """Return what stands before the work of a group (as above): its name, made ready for a page, and its number, if any.

    Source: format_string() in lib/weblib.php, which makes "&amp;" of "&".
    """
    if not team:
        return "Default group"
    number = sorted({each.team for each in CLASS}).index(team) + 800
    return cleaned(f"{re.sub('&(?![a-zA-Z0-9#]{1,8};)', '&amp;', team).replace('_', ' ')}_{number}")


def moodle_folder(prefix: str, files: Files, plugin: str = "file") -> Files:
    """Return files in the folder that Moodle makes for each plugin (load_submissionplugin_filelist, as above).

    Comments are a plugin, too, but have no files (submission/comments/locallib.php).
    """
    paths = {f"{prefix}_assignsubmission_{plugin}/{path}": content for path, content in files.items()}
    return {"/".join(map(cleaned, path.split("/"))): content for path, content in paths.items()}


def moodle_folders(learner: Learner, *, blind: bool = False) -> Files:
    """Return the folders of a learner where some have typed something besides, and some nothing else."""
    prefix = moodle(learner, blind=blind)
    is_typed = learner.work == "typed" or (learner.place % 3 == 0 and learner.work != "nothing")
    return moodle_folder(prefix, WORKS[learner.work]) | moodle_folder(prefix, TYPED if is_typed else {}, "onlinetext")


def moodle_flat(learner: Learner) -> Files:
    """Return files as Moodle names them without folders: of several that have one name, the last is left (as above)."""
    plugin, files = ("onlinetext", TYPED) if learner.work == "typed" else ("file", WORKS[learner.work])
    names = {path.rpartition("/")[2]: content for path, content in files.items()}
    return {cleaned(f"{moodle(learner)}_assignsubmission_{plugin}_{name}"): each for name, each in names.items()}


def group_work(learner: Learner) -> str:
    """Return what the group of a learner handed in: what its first member has."""
    return next(each.work for each in CLASS if each.team == learner.team)


def moodle_groups(learner: Learner) -> Files:
    """Return the folder of a learner's group."""
    return moodle_folder(moodle_group(learner.team), WORKS[group_work(learner)])


def canvas(learner: Learner, *, anonymous: bool = False) -> Files:
    """Return files as Canvas names them: name, LATE, number of the user, that of the file, and what the file is called.

    Source: canvas-lms, lib/content_zipper.rb, get_filename and what it calls. What was handed in before is left out, but
    its name was taken.
    """
    given, _space, last = learner.name.rpartition(" ")
    name = re.sub(r"_(\d+)_", r"\1", f"{last}, {given}").lower()
    late = ["LATE"] if learner.place % 5 == 0 else []
    parts = [*late, f"anon_{anonymous_id(learner)}"] if anonymous else [name, *late, str(learner.user)]
    prefix = "".join(c for c in "_".join(parts) if c == "_" or unicodedata.category(c)[0] in "LMN")
    if learner.work == "typed":
        return {f"{prefix}_text.html": b"<p>I could not upload it.</p>"}
    found: Files = {}
    for nth, (uploaded, content) in enumerate(flat(learner)):
        taken: list[str] = []
        for _time in range(learner.earlier):
            taken.append(unused(uploaded, taken))
        called = re.sub(r'[\x00/\\:*?"<>|]+', "_", unused(uploaded, taken))
        found[f"{prefix}_{88231 + 3 * learner.place + nth}_{called}"] = content
    return found


def anonymous_id(learner: Learner) -> str:
    """Return the five letters and digits by which Canvas knows a submission that is marked without names."""
    return "".join("aB3xK7mQ9z"[int(digit)] for digit in f"{learner.user * 7919 % 100000:05d}")


def brightspace_name(learner: Learner) -> str:
    """Return a name without the signs that Windows allows in no file's."""
    return re.sub(r'[\\/:*?"<>|]', "", learner.name)


def attempts(learner: Learner) -> Iterator[tuple[int, str, bytes]]:
    """Yield the files of all attempts with their days, where a system hands out all; only the last is more than a stub."""
    before = min(learner.earlier, MOST_ATTEMPTS - 1)
    for day in range(before + 1):
        for name, content in flat(learner):
            yield day + 5, name, content if day == before else STUB.encode()


def brightspace(learner: Learner, *, folders: bool = False) -> Files:
    """Return files as Brightspace names them, with the numbers of user and assignment, and the time.

    Source: no rule is known; names as scripts of its users have them. Newer ones have a folder for each time.
    """
    prefix = f"{learner.user}-640693 - {brightspace_name(learner)}"
    if folders:
        return {f"{prefix} - Oct {day}, 2025 1:30 PM/{name}": each for day, name, each in attempts(learner)}
    return {f"{prefix} - {day} October, 2025 130 PM - {name}": each for day, name, each in attempts(learner)}


def blackboard(learner: Learner) -> Files:
    """Return files as Blackboard names them, with assignment, user name and time, and a note beside each attempt.

    Source: as of Brightspace, among them the README of kwurst/bb-file-cleanup.
    """
    found: Files = {}
    if learner.work == "typed":
        found[f"Homework 2_{learner.login}_attempt_2025-10-05-13-30-00.txt"] = (
            b"Submission Field: I could not upload it."
        )
    for day, name, content in attempts(learner):
        attempt = f"Homework 2_{learner.login}_attempt_2025-10-{day:02d}-13-30-00"
        found |= {f"{attempt}.txt": b"There are no student comments.", f"{attempt}_{name}": content}
    return found


def named(learner: Learner) -> Row:
    """Return a row of a roster with names, groups, and running numbers that are no ids."""
    return {"id": learner.id, "no": str(learner.place + 1), "name": learner.name, "group": learner.team}


def worksheet(learner: Learner, *, blind: bool = False) -> Row:
    """Return a row of the grading worksheet of Moodle's assignment: moodle, mod/assign/gradingtable.php."""
    shown = {} if blind else {"Full name": learner.name, "Email address": f"{learner.login}@school.example"}
    return {"Identifier": f"Participant {learner.participant}", **shown, "Status": "Submitted", "Grade": ""}


def gradebook(learner: Learner) -> Row:
    """Return a row of what Canvas exports its gradebook to."""
    return {"Student": learner.name, "ID": str(learner.user), "SIS User ID": learner.id, "SIS Login ID": learner.login}


def classlist(learner: Learner) -> Row:
    """Return a row of what Brightspace exports its grades to."""
    given, _space, last = learner.name.rpartition(" ")
    names = {"Last Name": last, "First Name": given}
    return {"OrgDefinedId": f"#{learner.id}", "Username": learner.login, **names, "End-of-Line Indicator": "#"}


def numbered(name: str, word: str, number: int) -> str:
    """Return what results call those of whom nothing but a name and a number of the system's is known."""
    return f"{' '.join(name.split())} ({word} {number})"


def participant(learner: Learner) -> str:
    """Return the key of a learner in the grading worksheet."""
    return f"Participant {learner.participant}"


PAGE = {"index.html": b"<html>Homework 2</html>"}
SYSTEMS = {
    "Moodle": System(moodle_folders, lambda each: each.id, named, NAMESAKES | ALIKE, has_text=True),
    "Moodle, flat, without a roster": System(
        moodle_flat, lambda each: numbered(moodle(each).rpartition("_")[0], "Participant", each.participant), has_text=True
    ),
    "Moodle, flat, with its worksheet": System(moodle_flat, participant, worksheet, has_text=True),
    "Moodle, blind": System(
        partial(moodle_folders, blind=True), participant, partial(worksheet, blind=True), has_text=True
    ),
    "Moodle, groups": System(moodle_groups, lambda each: each.id, named, work=group_work),
    "Canvas": System(canvas, lambda each: str(each.user), gradebook),
    "Canvas, anonymous": System(partial(canvas, anonymous=True), lambda each: f"anon_{anonymous_id(each)}"),
    "Brightspace": System(brightspace, lambda each: each.id, classlist, NAMESAKES, PAGE),
    "Brightspace, folders, without a roster": System(
        partial(brightspace, folders=True),
        lambda each: numbered(brightspace_name(each), "Brightspace", each.user),
        besides=PAGE,
    ),
    "Blackboard": System(blackboard, lambda each: each.login),
}  # fmt: skip
