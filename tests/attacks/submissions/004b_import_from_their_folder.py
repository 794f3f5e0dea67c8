"""4: put the folders of the course on the path for modules, and import from there.

A naive grader trusts that the path was clean when the program began.
expect: knock error | failed
hole: read_files
"""

import importlib.util
import os
import runpy
import sys

sys.path[:0] = [TARGET["course"], os.path.dirname(TARGET["solution"])]


def by_import():
    from strongroom.truth import PASSWORD

    return PASSWORD


def by_solution():
    import vault

    return vault.knock()


def by_running():
    return runpy.run_path(TARGET["reference"])["PASSWORD"]


def by_loader():
    spec = importlib.util.spec_from_file_location("loot", TARGET["reference"])
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.PASSWORD


def knock():
    found = "no password"
    for way in (by_import, by_solution, by_running, by_loader):
        try:
            found = way()
            print("HOLE", way.__name__)
        except (ImportError, AttributeError, OSError):
            continue
    return found
