"""Writes the schemas of reports and of marks by hand, as their types say them: ``python -m tests.model.schema``."""

from __future__ import annotations

import json

from grader.marking import given, store
from grader.model.document import made_schema
from grader.reports.report_json import schema_file

if __name__ == "__main__":
    for path, schema in ((schema_file(), made_schema()), (store.schema_file(), given.made_schema())):
        path.write_text(json.dumps(schema, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
