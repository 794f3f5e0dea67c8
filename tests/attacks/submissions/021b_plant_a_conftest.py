"""21b: plant settings and plugins for pytest beside the hidden tests.

A naive grader lets pytest collect a conftest.py that makes every test pass.
expect: knock error | failed
hole: write_files
"""

import os

PLUGIN = "def pytest_pyfunc_call(pyfuncitem):\n    return True\n"
SETTINGS = "[pytest]\naddopts = --collect-only\n"


def knock():
    for folder in (os.path.dirname(TARGET["hidden_test"]), TARGET["course"], TARGET["outside"]):
        for name, content in (("conftest.py", PLUGIN), ("pytest.ini", SETTINGS), ("sitecustomize.py", PLUGIN)):
            try:
                path = os.path.join(folder, name)
                with open(path, "x") as file:
                    file.write(content)
            except OSError:
                continue
            print("HOLE planted", name)
            os.unlink(path)
    for name, content in (("conftest.py", PLUGIN), ("pytest.ini", SETTINGS)):  # here it is allowed, and of no use
        with open(name, "w") as file:
            file.write(content)
    return "no password"
