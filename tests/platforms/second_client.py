"""What PyLTI1p3 reads of a platform's line items and results: ``python second_client.py PRIVATE_KEY.pem KEY_ID``.

The line of JSON that ``openedx.py`` prints is its input; ``line_items`` and ``results`` by line item are its output.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from pylti1p3.assignments_grades import AssignmentsGradesService
from pylti1p3.lineitem import LineItem
from pylti1p3.registration import Registration
from pylti1p3.service_connector import ServiceConnector

SCOPE = "https://purl.imsglobal.org/spec/lti-ags/scope/"
OF_LINE_ITEM = ["id", "label", "scoreMaximum", "resourceId", "tag"]
OF_RESULT = ["userId", "resultScore", "resultMaximum", "comment"]


def service(about: dict[str, str], private_key: str, key_id: str) -> Any:
    """Return the library's grade service, set up without a launch."""
    registration = Registration()
    registration.set_client_id(about["client_id"])
    registration.set_auth_token_url(about["token_url"])
    registration.set_tool_private_key(private_key)
    registration.get_kid = lambda: key_id  # else it is the public key's thumbprint
    scopes = [SCOPE + "lineitem", SCOPE + "result.readonly"]
    return AssignmentsGradesService(
        ServiceConnector(registration), {"scope": scopes, "lineitems": about["line_items_url"]}
    )


def main() -> None:
    """Read what is there, and print it."""
    private_key = Path(sys.argv[1]).read_text(encoding="utf-8")
    grades = service(json.load(sys.stdin), private_key, sys.argv[2])
    items = grades.get_lineitems()
    found = {
        "line_items": [{key: item.get(key) for key in OF_LINE_ITEM} for item in items],
        "results": {
            item["id"]: [{key: row.get(key) for key in OF_RESULT} for row in grades.get_grades(LineItem(item))]
            for item in items
        },
    }
    sys.stdout.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    main()
