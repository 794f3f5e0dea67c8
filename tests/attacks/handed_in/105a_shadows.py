"""105a: a folder full of files that Python, NumPy's importers and pytest would load by themselves.

A naive grader runs pytest in that folder, or has it first on the path where modules are looked for.
expect: double unfinished
expect: knock error
"""

from pathlib import Path

NAMES = (
    "numpy.py", "random.py", "math.py", "json.py", "pytest.py", "conftest.py", "sitecustomize.py", "usercustomize.py",
    "__init__.py", "__main__.py", "test_hidden.py", "grader.py", "strongroom/__init__.py", "strongroom/truth.py",
    "msgspec.py", "secret_helper.py",
)  # fmt: skip


def hand_in(folder: Path, target: dict) -> Path:
    deed = f"open({target['outside'] + '/shadow.txt'!r}, 'a').write('HOLE')\nPASSWORD = 'HOLE'\n"
    for name in NAMES:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(deed)
    (folder / "x.pth").write_text(f"import os; {deed}")
    (folder / "pytest.ini").write_text("[pytest]\naddopts = -p conftest\n")
    (folder / "setup.cfg").write_text("[tool:pytest]\naddopts = -p conftest\n")
    (folder / "vault.py").write_text("def knock():\n    import secret_helper\n    return secret_helper.PASSWORD\n")
    return folder
