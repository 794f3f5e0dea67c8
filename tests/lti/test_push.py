"""Marks reach the gradebook of a platform, or somebody is told in a sentence why not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from grader.lti import keys
from tests.lti.pushed import POINTS, RECEIPT, push, there, told_of, verdicts
from tests.platforms.moodle import SCOPES, Moodle
from tests.results import results_of


def test_marks_arrive(moodle: Moodle, config: Path, results: Path) -> None:
    """Each mark is in a new column with its comment; who handed in nothing has none; the receipt says so."""
    pushed = push(results, config)

    assert pushed.exit_code == 0, pushed.output
    assert there(moodle) == {"1": pytest.approx(20 / 3), "2": pytest.approx(40 / 3), "3": 20.0}
    assert moodle.scores["0"]["3"]["comment"] == "01 A line: 20/20"
    assert [(i["label"], i["scoreMaximum"], i["resourceId"]) for i in moodle.items] == [
        ("A miniature course", 20, "nn-grade/miniature")
    ]
    assert set(verdicts(results).values()) == {"arrived"}
    assert len(verdicts(results)) == 3


def test_what_is_there_is_not_sent_again(moodle: Moodle, config: Path, results: Path) -> None:
    """A second push sends nothing and makes no second column; a changed mark is sent alone."""
    moodle.items += [{"id": f"{moodle.url}/other{n}", "scoreMaximum": 1, "resourceId": f"other{n}"} for n in range(5)]
    push(results, config)
    posted = len(moodle.posted)
    again = push(results, config)
    moodle.later()
    results_of(results.parent / "better", POINTS | {"learner1@example.org": 19.0})
    changed = push(results.parent / "better", config, "--receipt", results / RECEIPT)

    assert (posted, len(moodle.items)) == (3, 6)
    assert again.output.startswith("3 marks (there already: 3)")
    assert changed.exit_code == 0
    assert [score["userId"] for score in moodle.posted[3:]] == ["1"]
    assert there(moodle, "5")["1"] == 19.0


def test_a_dry_run_changes_nothing(moodle: Moodle, config: Path, results: Path) -> None:
    """`--dry-run` shows each mark and what would become of it, and sends nothing."""
    shown = push(results, config, "--dry-run")

    assert shown.exit_code == 0
    assert "The column “A miniature course” would be made, with 20 points." in shown.output
    assert "learner3@example.org      –       20  to be sent" in shown.output
    assert (moodle.items, moodle.posted) == ([], [])
    assert not (results / RECEIPT).exists()


def test_who_still_waits_can_be_left_out(moodle: Moodle, config: Path, results: Path) -> None:
    """With `--complete-only` nothing is sent of whom somebody has yet to mark something, and they are named."""
    second = POINTS["learner2@example.org"]
    told_of(results, lambda report: report["exercises"][0].update(waiting=5 * (report["score"]["earned"] == second)))
    some = push(results, config, "--complete-only")
    sent = [score["userId"] for score in moodle.posted]
    all_ = push(results, config)

    assert sorted(sent) == ["1", "3"]
    assert "1 learner is left out, who still waits for a mark by hand: learner2@example.org." in some.output
    assert "1 learner still waits for a mark by hand" in all_.output
    assert there(moodle)["2"] == pytest.approx(40 / 3)


def test_a_mark_that_is_not_applied_is_found_out(moodle: Moodle, config: Path, results: Path) -> None:
    """What a teacher has overridden is accepted and read back: it did not arrive, and why is said."""
    moodle.overridden.add("2")
    pushed = push(results, config)

    assert pushed.exit_code == 1
    assert (
        "learner2@example.org: did not arrive (accepted, but the gradebook shows nothing: probably overridden or"
        " locked by a teacher there)" in pushed.stderr
    )
    assert verdicts(results)["learner2@example.org"] == "not_applied"


def test_two_marks_for_one_person_are_not_sent(moodle: Moodle, config: Path, tmp_path: Path) -> None:
    """When two learners here are the same person there, neither mark is sent."""
    marks = {"learner1@example.org": 5.0, "Learner1@example.org": 6.0}
    pushed = push(results_of(tmp_path / "results", marks), config)

    assert (pushed.exit_code, moodle.posted) == (1, [])
    assert pushed.stderr.count("several marks are for this person") == 2


def test_a_second_score_within_a_second_waits(
    moodle: Moodle, config: Path, results: Path, monkeypatch: pytest.MonkeyPatch, waited: list[float]
) -> None:
    """Moodle refuses it, so it is sent once more after that second; a score that stays newer is told."""
    push(results, config)
    for score in moodle.scores["0"].values():
        score["resultScore"], score["second"] = 1.0, "9999"
    pushed = push(results, config, "--overwrite")

    assert waited == [1.1] * 3
    assert pushed.exit_code == 1
    assert "learner1@example.org: not sent (the gradebook has a newer score)" in pushed.stderr
    assert set(verdicts(results).values()) == {"newer"}


def test_what_passes_is_tried_again(moodle: Moodle, config: Path, results: Path, waited: list[float]) -> None:
    """Limits, servers in trouble and connections that are cut are waited out, longer each time; a token is renewed."""
    moodle.next_statuses = [200, 429, 503, 0, 401, 200]
    pushed = push(results, config)

    assert pushed.exit_code == 0, pushed.output
    assert set(verdicts(results).values()) == {"arrived"}
    assert waited == [1.0, 2.0, 4.0]


def test_a_lost_platform_ends_in_a_sentence(moodle: Moodle, config: Path, results: Path) -> None:
    """When the network is cut in the middle, the receipt says what was not sent, and the same command goes on."""
    moodle.after_posts = [(1, lambda: moodle.next_statuses.extend([0] * 5))]
    pushed = push(results, config)
    first = verdicts(results)
    again = push(results, config)

    assert pushed.exit_code == 1
    assert "cannot be reached" in pushed.stderr
    assert list(first.values()) == ["accepted", "sending", "not_sent"]
    assert again.exit_code == 0
    assert list(verdicts(results).values()) == ["unchanged", "arrived", "arrived"]
    assert len(moodle.items) == 1


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda m: setattr(m, "public_key", keys.generate().public), "gives us no token: 400 Bad Request, invalid_client"),
        (lambda m: setattr(m, "scopes", []), "invalid_scope"),
        (lambda m: setattr(m, "scopes", SCOPES[:2] + SCOPES[3:]), "does not allow us ags/scope/score; switch on Assignment and Grade Services for"),
        (lambda m: m.next_statuses.extend([401, 401]), "does not take the token that the platform has just given us"),
        (lambda m: m.next_statuses.extend([404]), "answered: 404 Not Found, in trouble"),
        (lambda m: [member.pop("email") for member in m.members], "tells nobody's email; let it share that"),
    ],
    ids=["wrong key", "no scope", "missing scope", "revoked token", "wrong address", "no e-mail"],
)  # fmt: skip
def test_what_is_set_up_wrongly_is_told(moodle: Moodle, config: Path, results: Path, change: Any, said: str) -> None:
    """A platform that does not know us, allows or tells too little is one sentence, and nothing is sent."""
    change(moodle)
    pushed = push(results, config)

    assert pushed.exit_code == 2
    assert pushed.stderr.startswith("grade: ")
    assert said in pushed.stderr
    assert len(pushed.stderr.splitlines()) == 1
    assert (moodle.posted, moodle.items) == ([], [])


def test_tokens_are_told_to_nobody(moodle: Moodle, config: Path, results: Path) -> None:
    """No token, assertion or key is in what is printed or written, not even when a platform repeats it to us."""
    moodle.after_posts = [(1, lambda: moodle.next_statuses.extend([401, 401]))]
    pushed = push(results, config)
    moodle.public_key = keys.generate().public
    refused = push(results, config)
    told = pushed.output + pushed.stderr + (results / RECEIPT).read_text(encoding="utf-8") + refused.stderr

    assert (pushed.exit_code, refused.exit_code) == (1, 2)
    assert "in trouble, Bearer …" in pushed.stderr
    assert "invalid_client: Signature verification failed: …" in refused.stderr
    assert "PRIVATE KEY" not in told
    assert "eyJ" not in told
    assert not [token for token in moodle.tokens if token in told]


def test_a_limit_that_calls_itself_forbidden_is_waited_out(
    moodle: Moodle, config: Path, results: Path, waited: list[float]
) -> None:
    """Canvas refuses too many requests with 403 and these words, and takes them later."""
    moodle.trouble = "403 Forbidden (Rate Limit Exceeded)"
    moodle.next_statuses = [403, 200, 200, 200, 200, 403, 403]
    pushed = push(results, config)

    assert pushed.exit_code == 0, pushed.stderr
    assert set(verdicts(results).values()) == {"arrived"}
    assert waited == [1.0, 1.0, 2.0]


def test_marks_that_the_grader_spoiled_are_told_of(moodle: Moodle, config: Path, results: Path) -> None:
    """Whose report has a check in it that the grader could not carry out is named, as that does not count."""
    told_of(results, lambda report: report.update(status="grader_error"))
    pushed = push(results, config)

    assert pushed.exit_code == 0
    assert "The grader failed in reports on learner1@example.org, learner2" in pushed.stderr


def test_a_receipt_that_cannot_be_written_stops_it(moodle: Moodle, config: Path, results: Path) -> None:
    """Nothing is sent that could not be written down."""
    pushed = push(results, config, "--receipt", results / "no folder" / "receipt.json")

    assert pushed.exit_code == 2
    assert "receipt.json: cannot be written (No such file or directory)." in pushed.stderr
    assert moodle.posted == []


def test_a_receipt_follows_no_link(moodle: Moodle, config: Path, results: Path, tmp_path: Path) -> None:
    """A link that has the receipt's name is replaced, and what it led to stays as it was."""
    other = tmp_path / "other"
    other.write_text("mine", encoding="utf-8")
    (tmp_path / "receipt.json").symlink_to(other)
    pushed = push(results, config, "--receipt", tmp_path / "receipt.json")

    assert pushed.exit_code == 0, pushed.stderr
    assert other.read_text(encoding="utf-8") == "mine"


def test_a_platform_in_trouble_is_given_up(moodle: Moodle, config: Path, results: Path, waited: list[float]) -> None:
    """After two learners without an answer nobody else is waited for, and the same command goes on."""
    moodle.after_posts = [(1, lambda: moodle.next_statuses.extend([503] * 10))]
    pushed = push(results, config)
    first = list(verdicts(results).values())
    again = push(results, config)

    assert pushed.exit_code == 1
    assert "grade: The platform is in trouble: 503 Service Unavailable" in pushed.stderr
    assert first == ["accepted", "sending", "sending"]
    assert len(waited) == 8
    assert again.exit_code == 0
    assert list(verdicts(results).values()) == ["unchanged", "arrived", "arrived"]


def test_an_answer_that_is_lost_is_read_back(moodle: Moodle, config: Path, results: Path) -> None:
    """A score is taken and its answer lost, then the platform is in trouble: the score is found where it is."""
    push(results_of(results.parent / "first", {"learner5@example.org": 1.0}), config)
    moodle.lost_replies = 1
    moodle.after_posts = [(2, lambda: moodle.next_statuses.extend([503] * 4))]
    pushed = push(results, config)

    assert pushed.exit_code == 0, pushed.stderr
    assert set(verdicts(results).values()) == {"arrived"}


def test_whom_a_roster_does_not_name_is_missed(moodle: Moodle, config: Path, results: Path) -> None:
    """A learner with a mark and without an id over there is named, is in the receipt, and makes the push fail."""
    roster = results.parent / "class.csv"
    rows = [f"{learner},{learner if number else ''}" for number, learner in enumerate(POINTS)]
    roster.write_text("\n".join(["id,LMS", *rows]), encoding="utf-8")
    pushed = push(results, config, "--roster", roster, "--id-from", "LMS")

    assert pushed.exit_code == 1
    assert "learner1@example.org: nobody found (the roster does not say who this is there)" in pushed.stderr
    assert verdicts(results)["learner1@example.org"] == "unknown"
    assert len(there(moodle)) == 2
