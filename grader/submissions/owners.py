"""Whose each entry is: what the names of entries say, held against the list of learners."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from grader.model.language import _
from grader.submissions.class_folder import Entry
from grader.submissions.downloads import moodles
from grader.submissions.roster import ANONYMOUS, Refusal, Roster, plain
from grader.submissions.who import Who

FEWEST_BLIND = 3


def identified(everybody: Mapping[Who, str], listed: Roster | None) -> dict[Who, str | Refusal]:
    """Return under what id results know each of those who handed something in, or why nobody can say.

    ``everybody`` says what is shown of each. Nobody hands in under two names: where two of them end at one learner, or
    look alike, all are refused.
    """
    ids: dict[Who, str | Refusal] = {}
    nameless = _no_names(everybody)
    unlisted: list[Who] = []
    for who in everybody:
        try:
            if who.perhaps:
                raise _of_several(who, listed)
            if who.lms == "moodle" and not who.number:
                said = _("it is of everybody who is in no group, and no column of the roster says who that is")
                raise Refusal(said, ())
            known = listed.learner(who, is_named=who.name not in nameless) if listed else None
            ids[who] = known or who.learner
            if known is None and who.name not in nameless:
                unlisted.append(who)
        except Refusal as refusal:
            ids[who] = refusal
    if listed:
        ids |= _by_letters(unlisted, listed, {id_ for id_ in ids.values() if isinstance(id_, str)})
    alike: dict[str, list[Who]] = {}
    same: dict[str, list[Who]] = {}
    for who, id_ in ids.items():
        if who.perhaps:  # whose number is perhaps another's, and no reason to doubt the other
            continue
        alike.setdefault(who.looks, []).append(who)
        if isinstance(id_, str):
            same.setdefault(id_, []).append(who)
    for group, said in ((same, _("{names} would all be by {learner}")), (alike, _("{names} look alike"))):
        for learner, several in group.items():
            if len(several) > 1:
                names = ", ".join(sorted(everybody[who] for who in several))
                why = Refusal(said.format(names=names, learner=learner), _any_of(ids[who] for who in several))
                ids |= dict.fromkeys(several, why)
    return ids


def _by_letters(unlisted: list[Who], listed: Roster, taken: set[str]) -> dict[Who, str]:
    """Return the ids of those whose name is a learner's but for signs, as a system leaves them out of file names.

    Only where one of them and one learner have these letters and digits, and the learner has handed in nothing else.
    """
    there: dict[str, set[str]] = {}
    for name, owners in listed.columns["name"].items():
        there.setdefault(plain(name), set()).update(owners)
    here = Counter(plain(who.name) for who in unlisted)
    found = {who: there.get(letters, set()) for who in unlisted if here[letters := plain(who.name)] == 1 and letters}
    return {who: min(owners) for who, owners in found.items() if len(owners) == 1 and not owners & taken}


def renamed(found: list[Entry], listed: Roster | None, before: Mapping[str, set[str]]) -> list[tuple[Entry, Refusal]]:
    """Return the entries that Moodle gave another number than what their learner handed in ``before``, by its names.

    In one assignment nobody has two numbers, but anybody can take another's name. Where the roster lists the number,
    it is known whose it is.
    """
    refused = []
    for entry in found:
        who = entry.who
        if who.lms != "moodle" or (listed and who.number in listed.columns["participant"]):
            continue
        others = {known.number for name in before.get(entry.learner, ()) if (known := moodles(name))} - {who.number}
        if others:
            said = _("{learner} was Participant {others} before; the grading worksheet as --roster tells who is who")
            why = said.format(learner=entry.learner, others=", ".join(sorted(others)))
            refused.append((entry, Refusal(why, {entry.learner})))
    return refused


def _of_several(who: Who, listed: Roster | None) -> Refusal:
    """Return why nobody knows whose an entry is that Canvas can have named in several ways."""
    numbers = (who.number, *who.perhaps)
    learners = {id_ for n in numbers for id_ in (listed.columns["canvas"].get(n, {n}) if listed else {n})}
    said = _("Canvas can have written its name for {numbers}; give it another name in which only one number can stand")
    return Refusal(said.format(numbers=_(" or ").join(numbers)), learners)


def _no_names(everybody: Iterable[Who]) -> set[str]:
    """Return what stands in place of names: Moodle's word for a participant, in whatever language, in a blind marking.

    It stands before at least half of the numbers. Namesakes are fewer, and whoever takes a name is one.
    """
    numbers = [(who.name, who.number) for who in everybody if who.lms == "moodle"]
    counts = Counter(name for name, _number in set(numbers))
    return {ANONYMOUS} | {name for name, count in counts.items() if count >= FEWEST_BLIND and 2 * count >= len(numbers)}


def _any_of(ids: Iterable[str | Refusal]) -> set[str]:
    return {learner for id_ in ids for learner in (id_.learners if isinstance(id_, Refusal) else {id_})}


def owned(found: list[Entry], listed: Roster | None) -> tuple[list[Entry], list[tuple[Entry, Refusal]]]:
    """Return the entries under the ids of their learners, and those that are refused.

    Where groups handed in together, there is an entry for each member.
    """
    if listed and (groups := _groups(found, listed)):
        return [replace(entry, learner=id_) for entry in found for id_ in sorted(groups[entry.who])], []
    ids = identified({entry.who: entry.name for entry in found}, listed)
    known: list[Entry] = []
    refused: list[tuple[Entry, Refusal]] = []
    for entry in found:
        id_ = ids[entry.who]
        if isinstance(id_, Refusal):
            refused.append((entry, id_))
        else:
            known.append(replace(entry, learner=id_))
    return known, refused


def without_zeros(unknown: Iterable[str], listed: Roster) -> list[tuple[str, str]]:
    """Return learners who are not listed, each with the id in the roster that is theirs but for zeros before it."""
    there = {id_.lstrip("0"): id_ for id_ in listed.names if id_.isdecimal()}
    return [(each, there[bare]) for each in unknown if each.isdecimal() and (bare := each.lstrip("0")) in there]


def _groups(found: list[Entry], listed: Roster) -> dict[Who, set[str]]:
    """Return the members of each group that handed something in, or nothing where that is no work of groups.

    An LMS hands out either all of an assignment by group or nothing. So nobody becomes a group by taking its name,
    unless all do. What Moodle hands out without a number is of those who are in no group.
    """
    members: dict[str, set[str]] = {}
    for name, owners in listed.columns["group"].items():
        for written in {plain(name), plain(name.replace("&", "&amp;"))}:  # the second by Moodle, without the signs
            members.setdefault(written, set()).update(owners)
    alone = listed.names.keys() - {id_ for owners in members.values() for id_ in owners}
    groups: dict[Who, set[str]] = {}
    for who in {entry.who for entry in found}:
        is_rest = who.lms == "moodle" and not who.number
        groups[who] = set(alone) if is_rest else members.get(plain(who.name), set())
        if not is_rest and (not groups[who] or who.name in listed.columns["name"] or who.name in listed.names):
            return {}
    names = [plain(who.name) for who in groups]
    return groups if members and len({*names}) == len(names) else {}
