"""Moodle's XML names the item and the learner."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from grader.exporters.gradebooks import moodle_xml
from grader.model.errors import InputError
from grader.reports.marks import Column
from tests.exporters.nasty import CLASS, COLUMN


def test_moodles_xml_names_the_item() -> None:
    """Each result names the item and the learner by ID numbers; without an item there is one sentence."""
    results = ET.fromstring(moodle_xml.export(CLASS[:1], COLUMN))

    assert [(e.tag, e.text) for e in results[0]] == [
        ("assignment", "4711"), ("student", "0042"), ("score", "20"), ("feedback", "01 A line: 2/2"),
    ]  # fmt: skip
    with pytest.raises(InputError, match="--item"):
        moodle_xml.export(CLASS, Column("Layers", "", 20.0, ""))
