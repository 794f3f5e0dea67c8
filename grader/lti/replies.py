"""What a platform replies: unpacked, bounded, and put into a sentence where it refuses."""

from __future__ import annotations

import json
import re
import zlib
from typing import Any

import httpx

from grader.model.language import _
from grader.model.sanitize import clean_line

LARGEST_REPLY = 64 << 20  # bytes, packed and unpacked
LARGEST_COMPLAINT = 64 << 10  # bytes; a reply that refuses in more says nothing that could be shown
PASSING = (429, 500, 502, 503, 504)
TAG = re.compile(r"<[^<>]*>")
TOKEN = re.compile(r"[\w.~+/=-]+", re.ASCII)
SECRET = re.compile(r"\beyJ[\w.=-]+")  # a text that is signed


def too_long() -> httpx.HTTPError:
    """Return what is raised where a platform takes too long."""
    return httpx.ReadTimeout(_("the answer takes too long"))


def too_large() -> httpx.HTTPError:
    """Return what is raised where a platform sends too much."""
    return httpx.ReadError(_("the answer is too large"))


def unpacked(content: bytes, encoding: str) -> bytes:
    """Return what was sent as gzip, the only encoding that we ask for, or as it is (httpx.HTTPError)."""
    encoding = encoding.strip().lower()
    if encoding in ("", "identity"):
        return content
    unpacking = zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)
    try:
        found = unpacking.decompress(content, LARGEST_REPLY) if encoding == "gzip" else None
    except zlib.error:
        found = None
    if found is None:
        raise httpx.DecodingError(_("the answer is packed in a way that nobody asked for"))
    if unpacking.unconsumed_tail:
        raise too_large()
    return found


def passes(reply: httpx.Response) -> bool:
    """Return whether what hinders a request may pass by itself, as Canvas' limit does, which calls itself forbidden."""
    limited = reply.status_code == httpx.codes.FORBIDDEN and "rate limit" in reason(reply).casefold()
    return limited or reply.status_code in PASSING


def reason(reply: httpx.Response) -> str:
    """Return the status of a reply, and what it says of it."""
    bearer = reply.request.headers.get("Authorization", "").removeprefix("Bearer ")
    status, said = f"{reply.status_code} {reply.reason_phrase}", _complaint(reply.content)
    return ", ".join(part for part in (told(status, bearer), told(said, bearer)) if part)


def _complaint(content: bytes) -> str:
    """Return what the body of a reply says, in JSON or as a page, whatever its headers call it."""
    if len(content) > LARGEST_COMPLAINT:
        return ""
    text = content.decode("utf-8", "replace")
    try:
        said = json.loads(content)
        if isinstance(said, dict):
            found = [said.get(key) for key in ("error", "error_description", "detail", "message", "reason")]
            text = ": ".join(str(each) for each in found if each) or text
    except (ValueError, RecursionError):
        text = TAG.sub(" ", text)
    return text


def told(text: str, token: str) -> str:
    """Return what a platform says as it can be shown: in a line, bounded, and with no token in it."""
    text = text.replace(token, "…") if token else text
    return clean_line(" ".join(SECRET.sub("…", text).split()), 200)


def text_in(value: Any) -> str:
    """Return a text of a platform's JSON, or a number in it as text; nothing for whatever else stands there.

    Halves of pairs, which JSON may hold but no file and no request can, are replaced.
    """
    text = str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else ""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def is_about_the_token(reply: httpx.Response) -> bool:
    """Return whether a reply refuses our token, which Open edX says with the status for everything forbidden."""
    code = reply.status_code
    return code == httpx.codes.UNAUTHORIZED or (code == httpx.codes.FORBIDDEN and "token" in reason(reply).casefold())


def shown(url: httpx.URL | str) -> str:
    """Return an address as it is shown: on one line, without what may be secret in its query."""
    return clean_line(str(url).partition("?")[0], 200)
