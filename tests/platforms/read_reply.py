"""What Open edX makes of an external grader's replies: one JSON text a line comes in, and one with its verdict goes out.

It runs under an interpreter that has ``xblocks-contrib``.
"""

from __future__ import annotations

import json
import sys

from django.conf import settings

settings.configure()  # which importing the next one asks for

from xblocks_contrib.problem.capa.responsetypes import CodeResponse  # noqa: E402 - after the settings


def main() -> None:
    """Read each reply as the LMS does."""
    for line in sys.stdin:
        valid, correct, score, message = CodeResponse._parse_score_msg(object(), line)
        sys.stdout.write(json.dumps({"valid": valid, "correct": correct, "score": score, "msg": message}) + "\n")


if __name__ == "__main__":
    main()
