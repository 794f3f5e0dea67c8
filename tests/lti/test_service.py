"""HTTP with a platform: only with it, within bounds, and in a sentence where that cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from grader.lti import keys, platform, service
from grader.lti.service import PlatformError, Service
from tests.platforms.moodle import SCOPES, Moodle

KIND = "application/json"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of keys."""
    folder = tmp_path_factory.mktemp("service") / "keys"
    keys.write(folder, "moodle")
    return folder


@pytest.fixture
def moodle(folder: Path) -> Iterator[Moodle]:
    """A platform that knows our key."""
    with Moodle((folder / "public-key.pem").read_text(encoding="utf-8"), 3) as moodle:
        yield moodle


@pytest.fixture
def spoken_to(moodle: Moodle, folder: Path) -> Iterator[Service]:
    """A service that speaks to it, and waits for nothing."""
    (folder / "lti.toml").write_text(moodle.settings("id", "private-key.pem"), encoding="utf-8")
    scopes = tuple(scope.removeprefix(service.SCOPE) for scope in SCOPES)
    with Service(platform.read(folder / "lti.toml"), scopes, wait=lambda _seconds: None) as spoken_to:
        yield spoken_to


def pages(spoken_to: Service) -> list[object]:
    """Return all pages of columns."""
    return list(spoken_to.pages(spoken_to.platform.line_items_url, KIND))


@pytest.mark.parametrize(
    ("bound", "value", "said"),
    [
        ("LONGEST_REPLY", -1.0, "cannot be reached: the answer takes too long"),
        ("LARGEST_REPLY", 1, "cannot be reached: the answer is too large"),
        ("MOST_PAGES", 2, "goes on after 2 pages; is it the right address?"),
    ],
)
def test_an_answer_has_bounds(
    spoken_to: Service, moodle: Moodle, monkeypatch: pytest.MonkeyPatch, bound: str, value: float, said: str
) -> None:
    """One that comes too slowly, is too large or never ends is given up."""
    moodle.items = [{"id": str(number)} for number in range(5)]
    assert len(pages(spoken_to)) == 3
    monkeypatch.setattr(service, bound, value)
    with pytest.raises(PlatformError, match=said):
        pages(spoken_to)


def test_a_next_page_without_an_address_is_a_sentence(spoken_to: Service, moodle: Moodle) -> None:
    """A link that leads nowhere is told of."""
    moodle.next_page = '<http://[>; rel="next"'
    with pytest.raises(PlatformError, match="names a next page that has no address"):
        pages(spoken_to)


def test_nothing_within_this_machine_goes_through_a_proxy(
    folder: Path, moodle: Moodle, monkeypatch: pytest.MonkeyPatch, spoken_to: Service
) -> None:
    """A proxy of the environment hears nothing of a platform that is spoken to without TLS."""
    with Moodle(moodle.public_key, 1) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.setenv("all_proxy", proxy.url)
        with Service(spoken_to.platform, spoken_to.scopes) as again:
            assert pages(again) == [[]]

        assert proxy.requests == 0
        assert moodle.requests == 2


@pytest.mark.parametrize(("name", "value"), [("HTTPS_PROXY", "ftp://x:1"), ("SSL_CERT_FILE", "/nonexistent.pem")])
def test_an_environment_that_cannot_be_used_is_told(
    spoken_to: Service, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    """What it says of proxies and certificates may be wrong."""
    monkeypatch.setenv(name, value)
    service.trusted.cache_clear()
    with pytest.raises(PlatformError, match="What the environment says of proxies and certificates cannot be used"):
        Service(spoken_to.platform, spoken_to.scopes)
    service.trusted.cache_clear()


def test_a_server_is_known_however_it_is_written(spoken_to: Service) -> None:
    """Capitals and a port that goes without saying make no other server; a user, a port or a name does."""
    spoken_to.platform = platform.Platform(
        "other", "me", "", "", "https://lms.example.org/items", "", "user_id", "", "", ""
    )
    same = ["https://LMS.example.org/x", "https://lms.example.org:443/x"]
    other = [
        "https://a@lms.example.org/x",
        "https://lms.example.org:444/x",
        "https://example.org/",
        "http://lms.example.org/",
        "x",
    ]

    assert [url for url in (*same, *other) if spoken_to.is_ours(url)] == same
