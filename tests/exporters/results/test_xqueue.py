"""The reply to Open edX, read by Open edX' own parser."""

from __future__ import annotations

import dataclasses
import json as stdlib_json
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from grader.exporters.results import xqueue
from grader.reports import report_json
from tests.exporters.nasty import every
from tests.platforms.openedx_process import PYTHON
from tests.reports.examples import FAILED, HIDDEN, PASSED, RAISED, report_of


def test_open_edx_gets_all_three_keys() -> None:
    """The reply has the keys that Open edX demands, a share as its score, and a message that is XML."""
    reply = stdlib_json.loads(xqueue.export(every()))

    assert reply.keys() == {"correct", "score", "msg"}
    assert (reply["correct"], 0 < reply["score"] < 1) == (False, True)
    assert ET.fromstring(reply["msg"]).tag == "div"
    assert (
        stdlib_json.loads(xqueue.export(report_json.document(report_of(PASSED), audience="staff")))["correct"] is True
    )


@pytest.mark.long
@pytest.mark.skipif(not PYTHON.is_file(), reason="Open edX is not installed")
def test_open_edx_reads_its_reply() -> None:
    """Open edX's own parser takes our replies whole, whatever a learner's program printed or is called."""
    nasty = "]]> <b>&amp;</b> a<b \x1b[31m \x00 \u202e 😀 김 \\"
    outcomes = [
        dataclasses.replace(FAILED, message=nasty, got=nasty, output=nasty, story=nasty),
        PASSED,
        RAISED,
        HIDDEN,
    ]
    reports = [report_of(*outcomes[:count]) for count in range(5)]
    replies = [xqueue.export(report_json.document(report, audience="staff")) for report in reports]
    script = Path(__file__).parents[2] / "platforms" / "read_reply.py"
    read = subprocess.run([PYTHON, script], input="".join(replies), capture_output=True, text=True, check=True)

    for reply, verdict in zip(
        map(stdlib_json.loads, replies), map(stdlib_json.loads, read.stdout.splitlines()), strict=True
    ):
        assert verdict == {"valid": True, **reply}
