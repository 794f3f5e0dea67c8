"""101d: a zip with a member that is a symbolic link to the solution.

A naive grader unpacks it with a tool that makes links, and opens it afterwards.
refused
"""

import stat
import zipfile
from pathlib import Path


def hand_in(folder: Path, target: dict) -> Path:
    archive = folder / "work.zip"
    with zipfile.ZipFile(archive, "w") as file:
        member = zipfile.ZipInfo("vault.py")
        member.create_system = 3  # Unix
        member.external_attr = (stat.S_IFLNK | 0o777) << 16
        file.writestr(member, target["solution"])
    return archive
