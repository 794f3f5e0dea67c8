"""A roster is read as spreadsheets write it, and says who is meant by what an LMS calls them."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.model.errors import InputError
from grader.submissions import owners, roster
from grader.submissions.class_folder import Entry
from grader.submissions.who import Who
from tests.properties import law

ROWS = "id,name,email\nkim,김민지,kim@example.org\nlee,Lee Sora,lee@example.org\n"


def read(folder: Path, content: str | bytes) -> roster.Roster:
    """Return the roster in a file with this content."""
    path = folder / "class.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return roster.read(path)


def plain(name: str) -> Who:
    """Return who is meant by a folder of this name."""
    return Who(name=name)


def moodle(number: int, name: str) -> Who:
    """Return who is meant in a download from Moodle."""
    return Who("moodle", str(number), name)


def canvas(number: int) -> Who:
    """Return who is meant in a download from Canvas."""
    return Who("canvas", str(number))


@pytest.mark.parametrize(
    "content",
    [
        ROWS,
        ROWS.replace(",", ";"),
        ROWS.replace(",", "\t"),
        ROWS.replace("\n", "\r\n"),
        b"\xef\xbb\xbf" + ROWS.encode(),
        ROWS.encode("cp949"),
        unicodedata.normalize("NFD", ROWS),
        ROWS.replace("Lee Sora", '"Lee Sora"') + "\n,,\n",
    ],
    ids=["commas", "semicolons", "tabs", "CRLF", "BOM", "cp949", "NFD", "quotes and an empty line"],
)
def test_any_spreadsheet_is_read(tmp_path: Path, content: str | bytes) -> None:
    """Delimiters, line ends, encodings and Unicode forms make no difference."""
    assert read(tmp_path, content).names == {"kim": "김민지", "lee": "Lee Sora"}


@pytest.mark.parametrize(
    ("who", "id_"),
    [
        (plain("kim"), "kim"),
        (plain("김민지"), "kim"),
        (plain("KIM"), None),
        (plain("lee@example.org"), None),
        (plain("1"), None),
        (plain("park"), None),
        (moodle(2, "김민지"), "kim"),
        (moodle(2, "kim"), None),
        (moodle(2, "lee@example.org"), None),
        (moodle(2, "Park"), None),
        (canvas(1), None),
    ],
)
def test_learners_are_found_by_id_or_by_exact_name(tmp_path: Path, who: Who, id_: str | None) -> None:
    """An id or a full name is enough; no other cell counts, and neither a participant's number nor a display name is an id."""
    rows = "id,no,name,email\nkim,1,김민지,kim@example.org\nlee,2,Lee Sora,lee@example.org\n"

    assert read(tmp_path, rows).learner(who) == id_


@pytest.mark.parametrize(
    ("who", "id_"),
    [
        (canvas(4012), "4012"),
        (canvas(4013), "4013"),
        (canvas(17), None),
        (plain("Lee, B"), "4014"),
        (plain("4013"), "4013"),
    ],
)
def test_canvas_numbers_stand_in_its_own_column(tmp_path: Path, who: Who, id_: str | None) -> None:
    """In a gradebook of Canvas' ids stand under ID and nowhere else, whatever somebody's name is."""
    rows = (
        "Student,ID,SIS User ID,Section\n    Points Possible,,,\n"
        '"Kim, A",4012,17,4013\n4012,4013,18,4012\n"Lee, B",4014,19,1\n"Kim\u200b, A",4015,20,1\n'
    )
    found = read(tmp_path, rows)

    assert found.learner(who) == id_
    assert set(found.names) == {"4012", "4013", "4014", "4015"}


WORKSHEET = """Identifier,Full name,Email address,Status
Participant 5,Kim A,a@example.org,Submitted
Participant 6,Kim A,b@example.org,Submitted
Participant 7,Sean O'Brien,c@example.org,Submitted
"""


@pytest.mark.parametrize(
    ("who", "id_"),
    [
        (moodle(5, "Kim A"), "Participant 5"),
        (moodle(6, "Kim A"), "Participant 6"),
        (moodle(7, "Sean OBrien"), "Participant 7"),
        (moodle(7, "Participant"), "Participant 7"),
        (moodle(8, "Park"), None),
        (canvas(5), None),
        (plain("5"), None),
    ],
)
def test_a_grading_worksheet_says_who_has_which_number(tmp_path: Path, who: Who, id_: str | None) -> None:
    """Moodle's worksheet tells two of one name apart, and finds those whose names are hidden or were cleaned."""
    assert read(tmp_path, WORKSHEET).learner(who) == id_


@pytest.mark.parametrize(
    ("rows", "who", "said"),
    [
        ("id,name\na,Kim\nb,Kim\n", plain("Kim"), "in the roster it is a or b by name"),
        ("id,name\na,Kim\nb,Kim\n", moodle(1, "Kim"), "in the roster it is a or b by name"),
        ("id,name\na,b\nb,Kim\n", plain("b"), "in the roster it is b by id, but a by name"),
        (
            WORKSHEET,
            moodle(5, "Sean O'Brien"),
            "in the roster it is Participant 7 by name, but Participant 5 by participant number",
        ),
        (WORKSHEET, moodle(9, "Kim A"), "in the roster it is Participant 5 or Participant 6 by name"),
        ("sis,ID\n4012,1\n", canvas(4012), "it looks like 4012 of the roster, but is not that id"),
        ("id,name\nkim,Kim\n", plain("kim "), "it looks like kim of the roster, but is not that id"),
    ],
)
def test_whoever_it_could_be_is_named(tmp_path: Path, rows: str, who: Who, said: str) -> None:
    """What matches several learners is nobody's, and they are named."""
    with pytest.raises(roster.Refusal, match=f"^{re.escape(said)}$"):
        read(tmp_path, rows).learner(who)


@pytest.mark.parametrize(
    ("everybody", "said"),
    [
        ([plain("kim"), plain("kim\u3164")], "kim, kim� look alike"),
        ([plain("kim"), plain("k\u200dim"), plain("kim\ufe0f")], "kim, kim�, k�im look alike"),
        ([plain("kim"), plain(" kim")], "look alike"),
        ([moodle(5, "kim"), moodle(5, "kim\u034f")], "look alike"),
        ([canvas(4012), plain("4012")], "look alike"),
        ([moodle(5, "Lee Sora"), moodle(6, "Lee Sora")], "would all be by lee"),
        ([plain("lee"), plain("Lee Sora")], "would all be by lee"),
        ([plain("kim\ud800"), plain("kim\udbff")], "look alike"),
        ([plain("Kim (Participant 5)"), moodle(5, "Kim")], "look alike"),
    ],
)
def test_nobody_hands_in_under_two_names(tmp_path: Path, everybody: list[Who], said: str) -> None:
    """Where several end at one learner or look alike, all of them are refused, with their names; nobody else is."""
    other = plain("park")
    found = owners.identified({who: who.learner for who in (*everybody, other)}, read(tmp_path, ROWS))

    assert found.pop(other) == "park"
    for why in found.values():
        assert isinstance(why, roster.Refusal)
        assert said in str(why)


def test_names_that_are_no_text_are_no_twins() -> None:
    """Names that are not UTF-8 are told by their bytes, and are not taken for one another or for the rest of them."""
    everybody = {who: who.learner for who in map(plain, ("bad", "bad\udc80", "bad\udc81", "bad�"))}

    assert owners.identified(everybody, None) == everybody
    assert sorted(everybody.values()) == ["bad", "bad\\x80", "bad\\x81", "bad�"]


NAMES = st.sampled_from(["a", "b", "Kim", "Lee", "kim", "1", "2", "a\u3164", "a@x.org", "b "])
ANYBODY = st.one_of(
    NAMES.map(plain),
    st.builds(moodle, st.integers(1, 3), NAMES),
    st.integers(1, 3).map(canvas),
)
ROSTERS = st.lists(
    st.tuples(st.sampled_from("ab12345"), st.sampled_from("123"), NAMES, st.integers(1, 3)), min_size=1, max_size=4,
    unique_by=lambda row: row[0],
)  # fmt: skip


@law
@given(ROSTERS, st.sets(ANYBODY, max_size=6))
def test_every_learner_is_told_by_id_or_name_or_is_nobody(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str, str, int]], everybody: set[Who]
) -> None:
    """For any class and any roster, whoever is given a learner's id has that id or that name, and has it alone."""
    lines = [f"{id_},{no},{name},a@x.org,Participant {number}" for id_, no, name, number in rows]
    listed = read(tmp_path_factory.mktemp("class"), "\n".join(["key,no,name,email,Identifier", *lines]))
    found = owners.identified({who: who.learner for who in everybody}, listed)
    known = {who: id_ for who, id_ in found.items() if isinstance(id_, str)}

    assert found.keys() == everybody
    assert len(set(known.values())) == len(known)
    for who, id_ in known.items():
        row = next((row for row in rows if row[0] == id_), None)
        if row is None:
            assert id_ == who.learner
        elif who.lms == "canvas":
            assert id_ == who.number
        else:
            by_number = who.lms == "moodle" and who.number == str(row[3])
            by_id = who.lms == "" and who.name == id_
            alike = [other for other in rows if roster.plain(other[2]) == roster.plain(who.name)]
            assert by_id or by_number or who.name == row[2].strip() or alike == [row]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "there is no learner in it"),
        ("id,name\n", "there is no learner in it"),
        ("id,name\nkim,A\nkim,B\n", "line 3: kim is there twice"),
        ("id,name\n,A\n", "line 2: there is no id"),
        ("name,id\nA,\n", "line 2: there is no id"),
        ('id,name\nkim,"A\n', "is no CSV that can be read"),
        ("id,name\nkim\u200b,A\n", "line 2: the id kim� has something in it that cannot be seen"),
        (b"\x80\x81\xff\xfe", "is no text in UTF-8"),
    ],
)
def test_a_wrong_roster_is_one_sentence(tmp_path: Path, content: str | bytes, said: str) -> None:
    """What is wrong is said with its line."""
    with pytest.raises(InputError, match=said):
        read(tmp_path, content)


@pytest.mark.parametrize("word", ["Participant", "Participante", "참가자"])
def test_a_name_that_stands_for_everybody_is_nobodys(tmp_path: Path, word: str) -> None:
    """Where Moodle writes one word for all, in any language, whoever is called so is found by number alone."""
    blind = {moodle(number, word): "" for number in (7, 8, 9)}
    numbered = f"id,full name,identifier\nbora,{word},Participant 7\nkim,Kim,Participant 8\nlee,Lee,Participant 9\n"

    assert [*owners.identified(blind, read(tmp_path, numbered)).values()] == ["bora", "kim", "lee"]
    assert [*owners.identified(blind, read(tmp_path, f"id,full name\nbora,{word}\n")).values()] == [
        f"{word} (Participant {number})" for number in (7, 8, 9)
    ]


def test_namesakes_are_no_blind_marking(tmp_path: Path) -> None:
    """Three of one name in a class of others are refused where only names are known, and not taken for nobody."""
    class_ = [moodle(number, "Kim") for number in (1, 2, 3)] + [
        moodle(number, f"Lee {number}") for number in range(4, 9)
    ]
    found = owners.identified(dict.fromkeys(class_, ""), read(tmp_path, "id,name\nkim,Kim\n"))

    assert [type(id_) for id_ in found.values()] == [roster.Refusal] * 3 + [str] * 5


def test_a_name_of_several_is_refused(tmp_path: Path) -> None:
    """Where Canvas can have written a name for two learners it is nobody's, whatever the roster, and both are named."""
    who = Who("canvas", "4012", perhaps=("4013",))
    for listed in (None, read(tmp_path, "login,ID,name\nkim,4012,Kim\nlee,4013,Lee\n")):
        why = owners.identified({who: "a_4012_4013_88232_work.zip"}, listed)[who]

        assert isinstance(why, roster.Refusal)
        assert "Canvas can have written its name for 4012 or 4013" in str(why)
        assert why.learners == ({"kim", "lee"} if listed else {"4012", "4013"})


CANVAS_ROWS = 'Student,ID,SIS User ID,SIS Login ID,Section,HW 1 (4711)\n{}"Kim, Minji",4001,0012345,kim@x.edu,A,\n"Student, Test",4999,,abc,A,\n'


@pytest.mark.parametrize(
    ("content", "names"),
    [
        (CANVAS_ROWS.format("    Points Possible,,,,,100\n"), {"4001": "Kim, Minji"}),
        ("\ufeff" + CANVAS_ROWS.format(",,,,,Manual Posting\n    Points Possible,,,,,100\n"), {"4001": "Kim, Minji"}),
        (CANVAS_ROWS.format(",,,,,\n"), {"4001": "Kim, Minji"}),
        ("sep=;\r\nid;name\r\n0012345;Kim\r\n", {"0012345": "Kim"}),
        ('"sep=\t"\nid\tname\n1\tKim, M\n', {"1": "Kim, M"}),
        ("SEP=,\nid,name\n1,Kim\n", {"1": "Kim"}),
        ("Course NN 101\r\nid,name\r\n0012345,Kim\r\n", {"0012345": "Kim"}),
        ("NN,,\n,,\n2026-11-28,,\n학번,이름,조\n7,김민지,1\n", {"7": "김민지"}),
        ("id\tname\n7\t김민지\n".encode("utf-16"), {"7": "김민지"}),
        (b"\xfe\xff" + "id,name\n7,Kim\n".encode("utf-16-be"), {"7": "Kim"}),
        ("id,name\n1,José Núñez\n2,Zoë\n".encode("cp1252"), {"1": "José Núñez", "2": "Zoë"}),
        ("id,name\n1,Álvaro Ruiz\n".encode("cp1252"), {"1": "Álvaro Ruiz"}),
        (
            "id,name\n1,Ángel Óscar\n2,Åsa Öberg\n3,Kim\n".encode("cp1252"),
            {"1": "Ángel Óscar", "2": "Åsa Öberg", "3": "Kim"},
        ),
        ("id,name,class\n1,김민지,A반\n2,Lee Sora,B반\n".encode("cp949"), {"1": "김민지", "2": "Lee Sora"}),
        (
            "First name,Last name,ID number,Email address\nMinji,Kim,s1,a@x\nJun,Lee,s2,b@x\n",
            {"s1": "Minji Kim", "s2": "Jun Lee"},
        ),
        (
            "OrgDefinedId,Username,Last Name,First Name,End-of-Line Indicator\n#001,kim,Kim,Minji,#\n",
            {"001": "Minji Kim"},
        ),
        ("성,이름,학번\n김,민지,7\n", {"7": "민지 김"}),
        ("OrgDefinedId,Last Name,First Name\n#1,Suharto,\n#2,,김민지\n", {"1": "Suharto", "2": "김민지"}),
    ],
)
def test_what_an_lms_exports_is_a_roster(tmp_path: Path, content: str | bytes, names: dict[str, str]) -> None:
    """Rows and lines that are no learner's are passed over, zeros stay, and the encoding is found out."""
    assert read(tmp_path, content).names == names


@pytest.mark.parametrize(
    ("roster_name", "entry_name"),
    [("Sean O'Brien", "Sean OBrien"), ('"Nick" Nicholas', "Nick Nicholas"), ("Tom & Jerry", "Tom  Jerry"), ("Test_User", "Test User"),
     ("Anna-Lena Groß", "AnnaLena Groß"), ("김 민지", "김민지"), ("D’Arcy", "D'Arcy")],
)  # fmt: skip
def test_names_that_a_system_cleaned_are_found(tmp_path: Path, roster_name: str, entry_name: str) -> None:
    """A name is a learner's also without the signs that may not stand in the name of a file."""
    cell = roster_name.replace('"', '""')
    listed = read(tmp_path, f'id,name\ns-1,"{cell}"\ns-2,Somebody Else\n')
    who = moodle(2, entry_name)

    assert owners.identified({who: entry_name}, listed) == {who: "s-1"}


@pytest.mark.parametrize(
    ("names", "entries"),
    [
        (["Sean O'Brien", "Sean OBrien"], [moodle(2, "Sean O Brien")]),
        (["Sean O'Brien"], [moodle(2, "Sean OBrien"), moodle(3, "Sean O Brien")]),
        (["김 민지"], [plain("김 민지"), moodle(3, "김민지")]),
        (["'"], [moodle(2, "&")]),
    ],
)
def test_a_cleaned_name_that_fits_several_is_nobodys(tmp_path: Path, names: list[str], entries: list[Who]) -> None:
    """Where two learners, or two of those who handed in, have the same letters, nobody guesses."""
    listed = read(tmp_path, "id,name\n" + "".join(f's-{n},"{name}"\n' for n, name in enumerate(names)))

    found = owners.identified({who: who.name for who in entries}, listed)

    assert found[entries[-1]] == entries[-1].learner


@pytest.mark.parametrize(("here", "alike"), [("Sean OBrien", "Sean O'Brien"), ("Anna Lena", "Anna_Lena")])
def test_names_that_moodle_writes_alike_are_nobodys(tmp_path: Path, here: str, alike: str) -> None:
    """Work under the name of one learner may be that of another whose signs Moodle left out; only a number tells."""
    rows = f"id,name,identifier\na,{here},Participant 5\nb,{alike},Participant 6\n"
    nameless, numbered = read(tmp_path, rows.replace("identifier", "no")), read(tmp_path, rows)

    with pytest.raises(roster.Refusal, match="in the roster it is a or b by name"):
        nameless.learner(moodle(6, here))
    assert (numbered.learner(moodle(5, here)), numbered.learner(moodle(6, here))) == ("a", "b")


GROUPED = "id,name,group\nkim,Kim,Team 1\nlee,Lee,Team_1\npark,Park,Team 2\nchoi,Choi,\n"


def entry(who: Who) -> Entry:
    """Return what somebody handed in, in a file of no account."""
    return Entry(who.learner, who.name, (("line.py", Path(f"{who.name}_{who.number}")),), who)


def test_every_member_of_a_group_handed_in_what_it_did(tmp_path: Path) -> None:
    """An entry for each member is made of a group's, and what has no number is of those without a group."""
    found = [entry(moodle(12, "Team 1")), entry(moodle(13, "Team 2")), entry(Who("moodle", "", "Default group"))]

    known, refused = owners.owned(found, read(tmp_path, GROUPED))

    assert [(each.learner, each.who.name) for each in known] == [
        ("kim", "Team 1"), ("lee", "Team 1"), ("park", "Team 2"), ("choi", "Default group"),
    ]  # fmt: skip
    assert refused == []


def test_a_group_is_known_as_moodle_writes_it(tmp_path: Path) -> None:
    """The name of a group comes as a page has it, without signs: of "R&D", "Ramp;D" is left."""
    listed = read(tmp_path, 'id,name,group\nkim,Kim,R&D\nlee,Lee,"O\'Hara\'s ""best"""\n')

    known, refused = owners.owned([entry(moodle(12, "Ramp;D")), entry(moodle(13, "OHaras best"))], listed)

    assert [each.learner for each in known] == ["kim", "lee"]
    assert refused == []


@pytest.mark.parametrize("content", [GROUPED, GROUPED.replace("group", "section")])
def test_nobody_becomes_a_group_by_its_name(tmp_path: Path, content: str) -> None:
    """Where somebody hands in who is no group, a group's name is a stranger's, and work of no group is refused."""
    found = [entry(moodle(12, "Team 1")), entry(moodle(5, "Park")), entry(Who("moodle", "", "Default group"))]

    known, refused = owners.owned(found, read(tmp_path, content))

    assert [each.learner for each in known] == ["Team 1 (Participant 12)", "park"]
    assert [each.who.name for each, _why in refused] == ["Default group"]


def test_zeros_that_a_spreadsheet_took_are_a_hint(tmp_path: Path) -> None:
    """Whoever is not listed but for zeros is named with the id that is, and nothing is guessed."""
    listed = read(tmp_path, "id,name\n12345,Kim\n7,Lee\nabc,Park\n")

    assert owners.without_zeros(["0012345", "007", "0abc", "8", "x"], listed) == [("0012345", "12345"), ("007", "7")]
    assert owners.identified({plain("0012345"): ""}, listed) == {plain("0012345"): "0012345"}
