"""43a: write the report itself, and take away the right to change it.

A naive grader takes a report that is there already, or cannot replace it.
expect: knock error | failed
hole: write_files
"""

import os

FORGED = '{"score": 100, "status": "graded"}'


def knock():
    try:
        with open(TARGET["report"], "w") as file:
            file.write(FORGED)
        print("HOLE wrote the report")
        os.chmod(TARGET["report"], 0o400)
        print("HOLE nobody may write it now")
        os.chmod(TARGET["report"], 0o644)
    except OSError as error:
        print(error.errno)
    try:
        os.replace("results.json", TARGET["report"])
        print("HOLE replaced the report")
    except OSError as error:
        print(error.errno)
    return "no password"


with open("results.json", "w") as file:
    file.write(FORGED)
