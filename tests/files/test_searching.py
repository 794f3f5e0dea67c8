"""What is found in folders, in zips, and in zips within those."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from grader.files import searching
from grader.files.packing import zipped
from grader.files.searching import Search
from grader.model.errors import InputError


def found(path: Path) -> tuple[dict[str, bytes], list[str]]:
    """Return the files at a path, and what is said of zips that could not be read."""
    with Search() as search:
        return {each.name: each.content(1 << 20) for each in search.files(path.name, path)}, search.refused


def written(path: Path, files: Mapping[str, bytes]) -> Path:
    """Write files into a new folder."""
    for name, content in files.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(content)
    return path


WORK = {"hw/gates.py": b"x = 1"}


@pytest.mark.parametrize(
    ("files", "names"),
    [
        ({"work.zip": zipped(WORK)}, ["work.zip/hw/gates.py"]),
        ({"a.py": b"", "in/deep/Work.ZIP": zipped(WORK)}, ["a.py", "in/deep/Work.ZIP/hw/gates.py"]),
        ({"a.zip": zipped({"b.zip": zipped(WORK)})}, ["a.zip/b.zip/hw/gates.py"]),
        ({"a.zip": zipped(WORK), "b.zip": zipped(WORK)}, ["a.zip/hw/gates.py", "b.zip/hw/gates.py"]),
        ({"/".join("abcdefghijkl") + "/gates.py": b""}, ["/".join("abcdefghijkl") + "/gates.py"]),
    ],
)
@pytest.mark.parametrize("as_zip", [False, True])
def test_zips_are_looked_into(tmp_path: Path, files: dict[str, bytes], names: list[str], as_zip: bool) -> None:
    """A zip in a folder or in a zip, at whatever depth, is as if it were unpacked there."""
    path = tmp_path / "all.zip"
    if as_zip:
        path.write_bytes(zipped(files))

    inside, refused = found(path if as_zip else written(tmp_path / "all", files))

    assert (sorted(inside), refused) == (names, [])


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"no zip", "is not a zip that can be read"),
        (zipped(WORK)[:-30], "is not a zip that can be read"),
        (zipped({"../gates.py": b""}), "a path that leads out of it"),
        (zipped({"C:/gates.py": b""}), "a path that leads out of it"),
        (zipped({f"{n}.txt": b"" for n in range(2001)}), "unpacks to more than"),
        (zipped({"zeros": bytes(65 << 20)}), "unpacks to more than"),
        (zipped({"b.zip": zipped({"c.zip": zipped(WORK)})}), "it is the zip of a zip of a zip"),
    ],
    ids=["no zip", "cut", "leads out", "drive", "many", "large", "deep"],
)
def test_a_zip_within_that_is_wrong_costs_nothing_else(tmp_path: Path, content: bytes, said: str) -> None:
    """It is named with the reason, and what lies beside it is found."""
    inside, (refused,) = found(written(tmp_path / "all", {"a.zip": content, "gates.py": b"x"}))

    assert inside["gates.py"] == b"x"
    assert refused.startswith("a.zip")
    assert said in refused


def test_zips_within_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No more than so many are opened, and no more than so much of them in all."""
    many = {f"{n:02d}.zip": zipped(WORK) for n in range(30)}
    inside, refused = found(written(tmp_path / "many", many))
    monkeypatch.setattr(searching, "LARGEST_ARCHIVE", 2 * len(zipped(WORK)))

    assert (len(inside), len(refused)) == (20, 10)
    assert len(found(tmp_path / "many")[0]) == 2


@pytest.mark.parametrize(
    ("encoding", "name"),
    [("cp949", "사본 - gates.py"), ("cp949", "과제/gates.py"), ("utf-8", "과제/gates.py"), ("utf-8", "é.py")],
)
def test_names_in_zips_of_windows_are_read(tmp_path: Path, encoding: str, name: str) -> None:
    """A name that is not marked as UTF-8 is read as what wrote it meant it."""
    raw = name.encode(encoding)
    path = tmp_path / "all.zip"
    path.write_bytes(zipped({"x" * len(raw): b""}).replace(b"x" * len(raw), raw))

    assert list(found(path)[0]) == [name]


@pytest.mark.parametrize(
    "name", ["log-10:30:00.txt", "ab:c/gates.py", "gates.py:Zone.Identifier", "con.py", "a\nb.txt", "?*.py"]
)
def test_odd_names_cost_nothing(tmp_path: Path, name: str) -> None:
    """A member that could not be unpacked everywhere is a member like others, for nothing is unpacked."""
    path = tmp_path / "all.zip"
    path.write_bytes(zipped({name: b"", "hw/gates.py": b"x"}))

    assert found(path)[0]["hw/gates.py"] == b"x"


@pytest.mark.parametrize(
    "name", ["/etc/gates.py", "../gates.py", "a/../../gates.py", "c:\\gates.py", "Z:gates.py", "\\\\host\\gates.py"]
)
def test_a_path_that_leads_out_is_refused(tmp_path: Path, name: str) -> None:
    """A zip with such a member is refused as a whole, with that name."""
    path = tmp_path / "all.zip"
    path.write_bytes(zipped({"gates.py": b"", name: b""}))

    with pytest.raises(InputError, match="a path that leads out of it"):
        found(path)


def test_a_large_folder_below_is_looked_at_no_further(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Thousands of files far below stop the search there, and what lies above is found; near the top they are refused."""
    monkeypatch.setattr("grader.files.opening.MOST_ENTRIES", 50)
    deep = written(tmp_path / "deep", {"gates.py": b"x", **{f"a/b/c/d/{n}": b"" for n in range(60)}})
    high = written(tmp_path / "high", {"gates.py": b"x", **{f"a/{n}": b"" for n in range(60)}})

    assert list(found(deep)[0]) == ["gates.py"]
    with pytest.raises(InputError, match="holds more than 50 files"):
        found(high)
