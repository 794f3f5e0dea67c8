"""A platform that means harm costs a bounded time and a bounded memory, and shows on no screen what it likes."""

from __future__ import annotations

import gzip
import json
import socket
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from grader.lti import ags, keys, nrps, replies, service
from grader.lti.platform import Platform
from grader.lti.receipt import Known, digest
from grader.lti.service import NEXT_PAGE, PlatformError, Service
from grader.model.errors import InputError

Send = Callable[[bytes], None]
TOKEN = "a-token-of-theirs"
SCOPE = "ags/scope/lineitem"
ESCAPE = "\x1b[31m"
FOREVER = 400  # drips, of a twentieth of a second each
EMPTY_BLOCK = b"\0\0\0\xff\xff"  # of a packed text
GZIP = b"\x1f\x8b\x08\0\0\0\0\0\0\xff"


@pytest.fixture(scope="module")
def key() -> str:
    """A private key."""
    return keys.generate().private


@contextmanager
def spoken_to(key: str, answer: Callable[[Send], None]) -> Iterator[Service]:
    """Yield a service whose platform gives a token, and answers all else as it likes."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=serve, args=(server, answer), daemon=True).start()
        url = f"http://127.0.0.1:{server.getsockname()[1]}"
        platform = Platform("other", "me", f"{url}/token", url, f"{url}/items", f"{url}/all", "email", "", "", key)
        with Service(platform, (SCOPE,), wait=lambda _seconds: None) as spoken_to:
            yield spoken_to


def serve(server: socket.socket, answer: Callable[[Send], None]) -> None:
    """Answer requests, each over a connection of its own, until the server is closed."""
    while True:
        try:
            connection = server.accept()[0]
        except OSError:
            return
        threading.Thread(target=converse, args=(connection, answer), daemon=True).start()


def converse(connection: socket.socket, answer: Callable[[Send], None]) -> None:
    """Answer one request; whoever asked may be gone before the end."""
    with connection:
        asked = connection.recv(65536)
        try:
            if asked.startswith(b"POST /token"):
                connection.sendall(whole(json.dumps({"access_token": TOKEN}).encode()))
            else:
                answer(connection.sendall)
        except OSError:
            return


def whole(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    """Return a reply as it is sent."""
    lines = [f"HTTP/1.1 {status}", "Connection: close", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


def sends(reply: bytes) -> Callable[[Send], None]:
    """Return what answers with these bytes."""
    return lambda send: send(reply)


def drips(start: bytes, drip: bytes, end: bytes) -> Callable[[Send], None]:
    """Return what sends the same bytes again and again for a long time, between a start and an end."""

    def answer(send: Send) -> None:
        send(start)
        for _ in range(FOREVER):
            send(drip)
            time.sleep(0.05)
        send(end)

    return answer


def pours(start: bytes, piece: bytes) -> Callable[[Send], None]:
    """Return what sends the same bytes until nobody listens any more."""

    def answer(send: Send) -> None:
        send(start)
        while True:
            send(piece)

    return answer


def asked(spoken_to: Service) -> list[object]:
    """Return all pages of columns."""
    return list(spoken_to.pages(spoken_to.platform.line_items_url, "application/json"))


START, CHUNKED = b"HTTP/1.1 200 OK\r\n", b"Transfer-Encoding: chunked\r\n"
BODY = b"Content-Length: 2\r\n\r\n[]"
SLOW = {
    "headers": drips(START, b"X: y\r\n", BODY),
    "a header": drips(START + b"X: ", b"y", b"\r\n" + BODY),
    "a status": drips(b"HTTP/1.1 ", b"", START[9:] + BODY),
    "answers to come": drips(b"", b"HTTP/1.1 100 Continue\r\n\r\n", START + BODY),
    "size of a chunk": drips(START + CHUNKED + b"\r\n2;", b"x", b"\r\n[]\r\n0\r\n\r\n"),
    "end of the chunks": drips(START + CHUNKED + b"\r\n2\r\n[]\r\n0\r\n", b"X: y\r\n", b"\r\n"),
    "body": drips(START + b"Content-Length: 402\r\n\r\n[", b" ", b" ]"),
    "empty blocks": drips(
        START + CHUNKED + b"Content-Encoding: gzip\r\n\r\na\r\n" + GZIP + b"\r\n",
        b"5\r\n" + EMPTY_BLOCK + b"\r\n", b"a\r\n\x03\0" + bytes(8) + b"\r\n0\r\n\r\n",
    ),
}  # fmt: skip


@pytest.mark.alike
@pytest.mark.parametrize("part", SLOW)
def test_a_reply_in_drips_is_given_up(key: str, monkeypatch: pytest.MonkeyPatch, part: str) -> None:
    """Whatever part of a reply comes in drips, the time for all of it ends."""
    monkeypatch.setattr(service, "LONGEST_REPLY", 0.4)
    with spoken_to(key, SLOW[part]) as there, pytest.raises(PlatformError, match="the answer takes too long"):
        there.attempt("GET", there.platform.line_items_url, tries=1)


LARGE = {
    "answers to come": pours(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 100),
    "chunks": pours(START + CHUNKED + b"\r\n", b"1\r\n \r\n" * 1000),
    "end of the chunks": pours(START + CHUNKED + b"\r\n0\r\n", b"X: y\r\n" * 1000),
    "body": pours(START + b"\r\n", b" " * 10_000),
    "empty blocks": pours(
        START + CHUNKED + b"Content-Encoding: gzip\r\n\r\na\r\n" + GZIP + b"\r\n",
        b"1388\r\n" + EMPTY_BLOCK * 1000 + b"\r\n",
    ),
    "unpacked": sends(whole(gzip.compress(bytes(1 << 21)), "Content-Encoding: gzip")),
}  # fmt: skip


@pytest.mark.alike
@pytest.mark.parametrize("part", LARGE)
def test_a_reply_without_end_is_given_up(key: str, monkeypatch: pytest.MonkeyPatch, part: str) -> None:
    """Whatever part of a reply is too large, no more of it is read."""
    for module in (service, replies):
        monkeypatch.setattr(module, "LARGEST_REPLY", 1 << 20)
    with spoken_to(key, LARGE[part]) as there, pytest.raises(PlatformError, match=r"too large|buffer too long"):
        there.attempt("GET", there.platform.line_items_url, tries=1)

    assert there.received < 1 << 21


def test_packed_answers_are_read(key: str) -> None:
    """What comes as gzip is unpacked; packed twice, in another way or wrongly it is refused in a sentence."""
    text = b'[{"id": "1"}]'
    packed = gzip.compress(text)
    with spoken_to(key, sends(whole(packed, "Content-Encoding: gzip"))) as there:
        assert asked(there) == [[{"id": "1"}]]
    for body, encoding in [
        (gzip.compress(packed), "gzip, gzip"), (zlib.compress(text), "deflate"), (text, "gzip"), (text, "br"),
    ]:  # fmt: skip
        reply, said = whole(body, f"Content-Encoding: {encoding}"), "packed in a way that nobody asked for"
        with spoken_to(key, sends(reply)) as there, pytest.raises(PlatformError, match=said):
            asked(there)


def test_pages_are_bounded_together(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A list of many large pages ends as one large page does."""
    number = iter(range(100))

    def page(send: Send) -> None:
        send(whole(b"[" + b" " * 10_000 + b"]", f'Link: </{next(number)}>; rel="next"'))

    for module in (service, replies):
        monkeypatch.setattr(module, "LARGEST_REPLY", 35_000)
    with spoken_to(key, page) as there, pytest.raises(PlatformError, match="goes on after 4 pages"):
        asked(there)


REFUSALS = {
    "tags": whole(b"<" * 60_000, status="500 No"),
    "open tag": whole(b"<a " * 20_000, status="500 No"),
    "tokens": whole(b"eyJ" * 20_000, status="500 No"),
    "large": whole(b"<" * 5_000_000, status="500 No"),
    "charset": whole(b"a-b" * 20_000, "Content-Type: text/html; charset=punycode", status="500 No"),
    "charset of bytes": whole(b"00", "Content-Type: text/html; charset=hex", status="500 No"),
    "numbers": whole(b'{"error": ' + b"9" * 60_000 + b"}", status="500 No"),
    "nested": whole(b'{"error": ' + b"[" * 900 + b"]" * 900 + b"}", status="500 No"),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_reading_a_refusal_is_linear(key: str, name: str) -> None:
    """However a refusal is written, it is told without computing for long."""
    with spoken_to(key, sends(REFUSALS[name])) as there:
        there.token = TOKEN
        before = time.process_time()
        with pytest.raises(PlatformError, match="answered: 500 No"):
            asked(there)

        assert time.process_time() - before < 3


@pytest.mark.parametrize(
    "piece", ["<", "<a", "<a>;", "<a>; rel", "<a>; rel =", "<a>; rel= ", "; rel=next", "<a>,", " ;"]
)
def test_reading_a_link_is_linear(piece: str) -> None:
    """However a header names other pages, finding the next one takes no long computing."""
    before = time.process_time()
    NEXT_PAGE.search(piece * 100_000)
    NEXT_PAGE.search("<a>" + piece * 100_000)
    NEXT_PAGE.search("<a>; rel" + " " * 100_000)

    assert time.process_time() - before < 3


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ('<https://x/2>; rel="next"', "https://x/2"),
        ("<https://x/1>; rel=prev, <https://x/2?a,b;c>; rel=next", "https://x/2?a,b;c"),
        ('<https://x/2>; title="x"; rel = "next"', "https://x/2"),
        ("<https://x/2?a=1&amp;b=2>; rel=“next”", "https://x/2?a=1&amp;b=2"),
        ("<https://x/1>; rel=prev", None),
        ("<https://x/1>; rel=nextish", None),
        ("<https://x/1>, rel=next", None),
    ],
)
def test_the_next_page_is_found(link: str, address: str | None) -> None:
    """The address of the next page is the one that is called so, however it is written."""
    found = NEXT_PAGE.search(link)

    assert (found and found[1]) == address


@pytest.mark.parametrize(
    "reply",
    [
        whole(b"no", status=f"500 {ESCAPE}{TOKEN}"),
        whole(f"no {ESCAPE} {TOKEN}".encode(), status="500 No"),
        whole(json.dumps({"error": f"{ESCAPE} {TOKEN} eyJhbGciOi.eyJ.x"}).encode(), status="500 No"),
        f"HTTP/1.1 {ESCAPE}{TOKEN} {'x' * 5000}\r\n\r\n".encode(),
        f"HTTP/1.1 200 OK\r\n{ESCAPE}{TOKEN} {'x' * 5000}\r\n\r\n".encode(),
        whole(b"[]", f"Link: <http://[{ESCAPE}>; rel=next"),
    ],
    ids=["words beside the status", "page", "JSON", "status", "header", "address"],
)
def test_nothing_is_shown_as_it_came(key: str, reply: bytes) -> None:
    """What a platform says is shown without control characters and tokens, and not at length."""
    with spoken_to(key, sends(reply)) as there, pytest.raises(PlatformError) as raised:
        asked(there)

    said = str(raised.value)
    assert "\x1b" not in said
    assert TOKEN not in said
    assert "eyJ" not in said
    assert len(said) < 600


def test_titles_are_shown_as_ours_are(key: str) -> None:
    """A column's title cannot do anything on a screen, and is short."""
    item = {"id": "http://x/", "resourceId": "ours", "scoreMaximum": 1, "label": f"{ESCAPE}{'x' * 100_000}\n"}
    reply, said = whole(json.dumps([item, item]).encode()), r"several columns for ours: .*xxx"
    with spoken_to(key, sends(reply)) as there, pytest.raises(InputError, match=said) as raised:
        ags.column(there, "ours")

    assert "\x1b" not in str(raised.value)
    assert len(str(raised.value)) < 500


def test_ids_are_texts(key: str) -> None:
    """Who is named by something that is neither a text nor a number is nobody."""
    deep = "[" * 900 + "]" * 900
    learner = '"roles": ["Learner"], "email"'
    everybody = f'{{"members": [{{"user_id": {deep}, {learner}: "a"}}, {{"user_id": 7, {learner}: "b"}}]}}'
    with spoken_to(key, sends(whole(everybody.encode()))) as there:
        assert nrps.learners(there) == {"b": ["7"]}


def test_a_comment_of_senseless_signs_is_another_one() -> None:
    """A comment in a gradebook with a sign whose number nobody can read is not the one that we would send."""
    there = ags.Result(1.0, 1.0, f"&#{'9' * 5000};")

    assert not Known(1.0, digest("01 A line: 1/1")).is_in(there, 1.0)


@pytest.mark.parametrize("piece", ["<", "<a", "&lt;", "&#60;", "\ud800", "&#xd800;"])
def test_reading_a_comment_is_linear(piece: str) -> None:
    """However a comment is written, comparing it takes no long computing."""
    before = time.process_time()
    digest(piece * 100_000)

    assert time.process_time() - before < 3
