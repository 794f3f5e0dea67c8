"""Writes the schema of a report, as its types say it: ``python -m tests.model.schema``."""

from __future__ import annotations

import json

from grader.model.document import made_schema
from grader.reports.report_json import schema_file

if __name__ == "__main__":
    schema_file().write_text(json.dumps(made_schema(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
