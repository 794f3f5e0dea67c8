"""115b: a folder whose name begins with a tab, a line break and an at sign, and ends with a backslash.

A naive grader looks at the first character only before blanks are cut off, and lets the end escape the next quote.
expect: all unfinished
"""

from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    work = folder / "\t\r\n @SUM(1+1)*1\",\"100\\"
    work.mkdir()
    (work / "vault.py").write_text("x = 1\n")
    return work
