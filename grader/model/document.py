"""What a report.json holds: the JSON values of each part, as types. Its schema is made from them (``made_schema``).

A report stays JSON values wherever it goes, because it is stored, restated, redacted and exported as such; the types
say which keys each part has, and which values a key may hold.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, NotRequired, TypedDict

import msgspec
from msgspec import Meta

FORMAT, SCHEMA_VERSION = "grade-report", "1.1"
IDENTITY = f"urn:nn-grade:schema:report:{SCHEMA_VERSION}"

Line = Annotated[str, Meta(max_length=500, pattern=r"^[^\u0000-\u001f\u007f-\u009f]*$")]
Text = Annotated[str, Meta(max_length=16384, pattern=r"^[^\u0000-\u0008\u000b-\u001f\u007f-\u009f]*$")]
Sha256 = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
Uuid = Annotated[str, Meta(pattern="^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")]
Time = Annotated[str, Meta(pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$")]
AnyTime = Annotated[str, Meta(extra_json_schema={"format": "date-time"})]
LanguageTag = Annotated[str, Meta(pattern="^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$")]
Count = Annotated[int, Meta(ge=0)]
Number = Annotated[int, Meta(ge=1)]
Points = Annotated[float, Meta(ge=0)]
Percent = Annotated[float, Meta(ge=0, le=100)]
Extra = Annotated[dict[str, Any], Meta(description="Anything; keys in reverse-DNS form.")]


class Producer(TypedDict):
    """What made a report."""

    name: Line
    version: Line


class CourseValues(TypedDict):
    """The course that was graded."""

    id: Line
    title: Line
    feedback: NotRequired[
        Annotated[
            Literal["example", "title", "nothing"],
            Meta(description="How much learners are told of a check that failed."),
        ]
    ]
    exercises: NotRequired[
        Annotated[Number, Meta(description="How many exercises the course has; a report may be on fewer.")]
    ]
    extra: NotRequired[Extra]


class Learner(TypedDict):
    """Whose a report is."""

    id: Line
    name: NotRequired[Line]
    username: NotRequired[Line]
    email: NotRequired[Line]
    extra: NotRequired[Extra]


class FileValues(TypedDict):
    """A file that was graded."""

    path: Line
    sha256: Sha256
    bytes: Count
    exercise: Line


class SubmissionValues(TypedDict):
    """What was handed in."""

    name: Line
    attempt: NotRequired[Number]
    sha256: NotRequired[
        Annotated[Sha256, Meta(description="Of all that was handed in and is graded, with the names of the files.")]
    ]
    submitted_at: NotRequired[AnyTime]
    files: list[FileValues]
    extra: NotRequired[Extra]


class ScoreValues(TypedDict):
    """Points earned, and those that could be."""

    earned: Points
    max: Points
    before_late: NotRequired[Annotated[Points, Meta(description="What would be earned if nothing were late.")]]


class Summary(TypedDict):
    """How many checks ended in each way."""

    total: Count
    passed: Count
    failed: Count
    error: Count
    timeout: Count
    forbidden: Count
    unfinished: Count
    skipped: Count
    grader_error: Count
    to_be_marked: NotRequired[Count]
    marked: NotRequired[Count]


class TaskValues(TypedDict):
    """A numbered part of an exercise."""

    number: Number
    title: Line
    points: NotRequired[Annotated[Points, Meta(description="Of all its checks, also of those that are not listed.")]]
    max_points: NotRequired[Points]


class Marked(TypedDict):
    """A mark that somebody gave. A comment on a whole task stands at the first of its checks."""

    points: Points
    was: NotRequired[Annotated[Points, Meta(description="Points of the check without it.")]]
    excused: NotRequired[Annotated[bool, Meta(description="Whether the check counts for nothing.")]]
    comment: NotRequired[Text]
    by: NotRequired[Line]
    at: NotRequired[AnyTime]


class MistakeValues(TypedDict):
    """The known mistake that answers as the learner's program does, and what is told about it."""

    id: Line
    text: Text


class CheckValues(TypedDict):
    """How one check ended, and what is told about it."""

    id: Line
    task: Number
    title: Line
    status: Annotated[
        Literal[
            "passed", "failed", "error", "timeout", "forbidden", "unfinished", "skipped", "grader_error",
            "to_be_marked", "marked",
        ],
        Meta(
            description="grader_error: the grader failed, and the check has no points, to earn or to lose. "
            "to_be_marked: somebody has yet to mark it by hand; marked: somebody has."
        ),
    ]  # fmt: skip
    points: Points
    max_points: Points
    visibility: Literal["visible", "hidden", "after_due_date"]
    duration_ms: Annotated[Count, Meta(description="By the clock on the wall.")]
    cpu_ms: NotRequired[
        Annotated[
            Count,
            Meta(
                description="What counted against the limits: the time in which the learner's program ran, or slept, "
                "but did not wait for a processor."
            ),
        ]
    ]
    by_hand: NotRequired[Marked]
    message: NotRequired[Text]
    staff_message: NotRequired[Text]
    place: NotRequired[Annotated[Line, Meta(description="Where to look: a file or a cell of it, and a line.")]]
    story: NotRequired[Text]
    got: NotRequired[Text]
    expected: NotRequired[Text]
    frames: NotRequired[list[Text]]
    output: NotRequired[Annotated[Text, Meta(description="What the learner's program printed meanwhile.")]]
    mistake: NotRequired[MistakeValues]
    extra: NotRequired[Extra]


class LateValues(TypedDict):
    """What being late costs: an exercise has the points of its checks (before), less what is deducted."""

    due: AnyTime
    submitted_at: AnyTime
    extended_to: NotRequired[AnyTime]
    days: Number
    percent: Percent
    before: Points
    deducted: Points
    per_day: Percent
    at_most: Percent
    grace_minutes: Annotated[float, Meta(ge=0, description="So late is not late.")]


class ExerciseValues(TypedDict):
    """How one exercise ended."""

    id: Line
    number: Number
    title: Line
    weight: Number
    points: Points
    max_points: Points
    file: Annotated[Line | None, Meta(description="null: no file was handed in.")]
    notices: list[Text]
    checks: list[CheckValues]
    waiting: NotRequired[Annotated[Points, Meta(description="Of max_points, what somebody has yet to mark.")]]
    late: NotRequired[LateValues]
    hidden_checks: NotRequired[Annotated[Count, Meta(description="Student only: how many checks are not listed.")]]
    tasks: NotRequired[Annotated[list[TaskValues], Meta(description="The numbered parts that checks belong to.")]]
    hints: NotRequired[
        Annotated[Count, Meta(description="How many hints the learner asked for; absent where nobody knows.")]
    ]
    extra: NotRequired[Extra]


class Environment(TypedDict):
    """What graded, and in what sandbox."""

    python: Line
    numpy: Line
    system: Line
    sandbox: Annotated[
        Literal["full", "partial", "none"], Meta(description="How strong the sandbox was, measured in this run.")
    ]
    sandbox_mechanisms: Annotated[list[Line], Meta(max_length=32)]
    sandbox_holes: Annotated[
        list[Line], Meta(max_length=32, description="Forbidden acts that succeeded when they were tried.")
    ]
    seed: NotRequired[Annotated[Count, Meta(description="Staff only: the same seed grades the same way again.")]]


ThisSchema = Annotated[str, Meta(extra_json_schema={"const": IDENTITY})]
WithSchema = TypedDict("WithSchema", {"$schema": NotRequired[ThisSchema]})  # no attribute can be called so


class Document(WithSchema):
    """One graded submission. No property is allowed that is not named here, but for what stands under extra."""

    format: Annotated[str, Meta(extra_json_schema={"const": FORMAT})]
    schema_version: Annotated[str, Meta(extra_json_schema={"const": SCHEMA_VERSION})]
    report_id: Annotated[
        Uuid, Meta(description="UUIDv5 of the files, the suite, the seed, the language and the audience.")
    ]
    producer: Producer
    audience: Literal["staff", "student"]
    language: Annotated[LanguageTag, Meta(description="A language tag, such as en or ko.")]
    created_at: Annotated[Time, Meta(description="UTC")]
    course: CourseValues
    learner: NotRequired[Learner]
    submission: SubmissionValues
    status: Annotated[
        Literal["graded", "unreadable", "grader_error"],
        Meta(
            description="unreadable: the submission could not be read, and the notices say why. grader_error: in at "
            "least one check the grader failed, through no fault of the learner; such checks count for nobody, as if "
            "they were not there."
        ),
    ]
    score: ScoreValues
    summary: Summary
    exercises: list[ExerciseValues]
    duration_ms: Count
    environment: Environment
    suite_sha256: Annotated[
        Sha256,
        Meta(
            description="Of all that decides how checks end: hidden tests, what they import and read, solution, "
            "limits, and how the grader judges."
        ),
    ]
    rules_sha256: NotRequired[
        Annotated[
            Sha256, Meta(description="Of what the outcomes are worth: weights, points, titles, and how much is told.")
        ]
    ]
    unproved: NotRequired[
        Annotated[
            bool,
            Meta(description="Whether the course's own solution did not earn everything when this was graded."),
        ]
    ]
    next: NotRequired[Annotated[Line, Meta(description="Where to go on.")]]
    truncated: Annotated[bool, Meta(description="Whether something was cut to stay below 1 MiB.")]
    extra: NotRequired[Extra]


def made_schema() -> dict[str, Any]:
    """Return the JSON Schema of a Document, which is shipped as a file beside this one."""
    parts = msgspec.json.schema(Document)["$defs"]
    for part in parts.values():
        part["additionalProperties"] = False
    whole = parts.pop("Document")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": IDENTITY,
        **whole,
        "title": f"Grade report {SCHEMA_VERSION}",
        "$defs": parts,
    }
