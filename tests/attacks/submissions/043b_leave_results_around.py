"""43b: leave result files of every known kind, and links that lead to the report, where it may write.

A naive grader collects result files from the folder in which the learner's code ran.
expect: all failed | error
"""

import contextlib
import json
import os

RESULT = json.dumps({"score": 100, "tests": [{"name": "all", "score": 100, "status": "passed"}]})
JUNIT = '<testsuite tests="5" failures="0"><testcase name="test_knows_the_password"/></testsuite>'

for name, content in [
    ("results.json", RESULT),
    ("report.json", RESULT),
    ("junit.xml", JUNIT),
    (".coverage", ""),
    ("grade.txt", "100\n"),
    ("passed", ""),
]:
    with contextlib.suppress(OSError):
        with open(name, "w") as file:
            file.write(content)
        os.chmod(name, 0o400)
for name in ("results", "output", "feedback"):
    with contextlib.suppress(OSError):
        os.symlink(TARGET["report"], name)


def double(x):
    return x * 0.0


def knock():
    return RESULT


def weigh(f, x):
    return 0.0


class Total:
    value = 0.0

    def add(self, x):
        return 0.0
