"""Requests to a platform, with a token that is fetched when it is needed, and again when it has run out.

What may pass by itself (no connection, too many requests, a server in trouble) is tried again, later and later. The
rest comes back to whoever asked, or is told in one sentence. No token is ever part of one. A platform may be hostile:
what it sends is bounded in time and size, however little of it is an answer, and read in time linear in its length.
"""

from __future__ import annotations

import functools
import json
import re
import ssl
import time
import uuid
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urljoin

import httpx
import jwt

from grader.lti.platform import Platform, checked
from grader.lti.replies import (
    LARGEST_REPLY,
    TOKEN,
    is_about_the_token,
    passes,
    reason,
    shown,
    told,
    too_large,
    too_long,
    unpacked,
)
from grader.model.errors import InputError
from grader.model.language import _
from grader.model.sanitize import clean_line

TRIES = 5
FIRST_WAIT, LONGEST_WAIT = 1.0, 60.0  # seconds
TIMEOUT = 30.0  # between two pieces of a reply
LONGEST_REPLY = 300.0  # seconds for all of it
WITHOUT_PROXY = {"http://": None}  # only a platform within this machine is spoken to without TLS
ASSERTION_SECONDS = 60
ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
SCOPE = "https://purl.imsglobal.org/spec/lti-"
SERVICES = {"ags": "Assignment and Grade Services", "nrps": "Names and Role Provisioning"}  # as platforms call them
# Moodle writes the next page's address with curly quotes and as in HTML.
NEXT_PAGE = re.compile(r"<([^<>]+)>[^<,]*?;\s*rel\s*=\s*[\"“”']?next\b")
MOST_PAGES = 1000


class PlatformError(InputError):
    """The platform could not be reached, or refused everything: what and why in a sentence."""


class Service:
    """One platform over HTTP."""

    def __init__(self, platform: Platform, scopes: tuple[str, ...], wait: Callable[[float], None] = time.sleep) -> None:
        self.platform = platform
        self.scopes = scopes
        self.wait = wait
        headers = {"User-Agent": "nn-grade", "Accept-Encoding": "gzip"}
        try:
            self.http = httpx.Client(verify=trusted(), timeout=TIMEOUT, headers=headers, mounts=WITHOUT_PROXY)
        except (OSError, ValueError, ImportError) as error:
            said = _("What the environment says of proxies and certificates cannot be used: {reason}")
            raise PlatformError(said.format(reason=clean_line(str(error), 200))) from None
        self.token = ""
        self.deadline = 0.0  # of the reply that is awaited
        self.received = 0  # bytes of it

    def close(self) -> None:
        """Close the connections."""
        self.http.close()

    def __enter__(self) -> Service:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def pages(self, url: str, kind: str, **params: str) -> Iterator[Any]:
        """Yield the JSON of an address and of the pages after it (PlatformError where there is none)."""
        address = str(httpx.URL(url).copy_merge_params(params) if params else url)
        seen: set[str] = set()
        size = 0
        while address not in seen:
            seen.add(address)
            if len(seen) > MOST_PAGES or size > LARGEST_REPLY:
                said = _("{url} goes on after {count} pages; is it the right address?")
                raise PlatformError(said.format(url=shown(url), count=len(seen) - 1))
            reply = self.request("GET", address, headers={"Accept": kind})
            size += len(reply.content)
            yield self.json(reply)
            if following := NEXT_PAGE.search(reply.headers.get("Link", "")):
                address = self.joined(address, following[1].replace("&amp;", "&"))

    def joined(self, address: str, following: str) -> str:
        """Return the address of the next page (PlatformError where it is none)."""
        try:
            return urljoin(address, following)
        except ValueError:
            said = _("{url} names a next page that has no address.")
            raise PlatformError(said.format(url=shown(address))) from None

    def post(self, url: str, kind: str, body: dict[str, Any], **options: Any) -> httpx.Response:
        """Send JSON, and return whatever came back; ``options`` are those of ``attempt``."""
        content = json.dumps(body, allow_nan=False)
        return self.request("POST", url, content=content, headers={"Content-Type": kind}, **options)

    def json(self, reply: httpx.Response) -> Any:
        """Return the JSON of a reply, whatever it calls itself (PlatformError when it is none, or a refusal)."""
        if not reply.is_success:
            said = _("{url} answered: {reason}")
            if reply.status_code in (httpx.codes.FORBIDDEN, httpx.codes.NOT_FOUND):
                said = _("{url} answered: {reason} (is this address right, and is the service switched on?)")
            raise PlatformError(said.format(url=shown(reply.request.url), reason=reason(reply)))
        try:
            return reply.json()
        except (ValueError, RecursionError):
            said = _("{url} answered with no JSON; is it the right address?")
            raise PlatformError(said.format(url=shown(reply.request.url))) from None

    def request(self, method: str, url: str, **options: Any) -> httpx.Response:
        """Return the reply to a request that bears our token, which goes to the platform alone."""
        if not self.is_ours(url):
            said = _("{url} is not on the servers of line_items_url and members_url; nothing is sent there.")
            raise PlatformError(said.format(url=shown(url)))
        headers = options.pop("headers", {})
        for renewed in (False, True):
            if not self.token or renewed:
                self.token = self.fetch_token()
            bearing = {**headers, "Authorization": f"Bearer {self.token}"}
            reply = self.attempt(method, url, headers=bearing, **options)
            if not is_about_the_token(reply):
                return reply
        said = _("{url} does not take the token that the platform has just given us: {reason}")
        raise PlatformError(said.format(url=shown(reply.request.url), reason=reason(reply)))

    def fetch_token(self) -> str:
        """Return a token for our scopes, for which our key signs."""
        platform = self.platform
        now = int(time.time())
        claims = {
            "iss": platform.client_id, "sub": platform.client_id, "aud": platform.audience,
            "iat": now, "exp": now + ASSERTION_SECONDS, "jti": uuid.uuid4().hex,
        }  # fmt: skip
        form = {
            "grant_type": "client_credentials",
            "client_assertion_type": ASSERTION_TYPE,
            "client_assertion": jwt.encode(claims, platform.key, "RS256", headers={"kid": platform.key_id}),
            "scope": " ".join(SCOPE + scope for scope in self.scopes),
        }
        reply = self.attempt("POST", platform.token_url, data=form)
        if not reply.is_success:
            said = _(
                "{url} gives us no token: {reason} (are client_id, key_id, our public key and the services right?)"
            )
            raise PlatformError(said.format(url=shown(reply.request.url), reason=reason(reply)))
        given = self.json(reply)
        if not isinstance(given, dict) or not isinstance(given.get("access_token"), str):
            raise PlatformError(_("{url} answered with no token.").format(url=shown(reply.request.url)))
        granted = given.get("scope")
        missing = [s for s in self.scopes if isinstance(granted, str) and SCOPE + s not in granted.split()]
        if missing:
            said = _("The platform does not allow us {scopes}; switch on {services} for this tool there.")
            services = " + ".join(name for part, name in SERVICES.items() if any(s.startswith(part) for s in missing))
            raise PlatformError(said.format(scopes=", ".join(missing), services=services))
        token = given["access_token"].strip()
        if not TOKEN.fullmatch(token):
            raise PlatformError(_("{url} answered with no token.").format(url=shown(reply.request.url)))
        return str(token)

    def is_ours(self, url: str) -> bool:
        """Return whether an address is on one of the platform's servers, over TLS or within this machine."""
        known = (self.platform.line_items_url, self.platform.members_url)
        return checked(url) and _server(url) in [_server(each) for each in known if each]

    def attempt(
        self,
        method: str,
        url: str,
        *,
        tries: int = TRIES,
        may_pass: Callable[[httpx.Response], bool] = passes,
        **options: Any,
    ) -> httpx.Response:
        """Return the reply to a request, which is sent again while what hinders it may pass."""
        wait = FIRST_WAIT
        for left in reversed(range(tries)):
            try:
                reply = self.exchanged(method, url, **options)
            except httpx.HTTPError as error:
                if not left:
                    said = _("{url} cannot be reached: {reason}")
                    why = told(str(error), self.token)
                    raise PlatformError(said.format(url=shown(url), reason=why)) from None
            else:
                if not left or not may_pass(reply):
                    return reply
                asked = reply.headers.get("Retry-After", "")
                wait = max(wait, float(asked)) if asked.isascii() and asked.isdecimal() else wait
            self.wait(min(wait, LONGEST_WAIT))
            wait *= 2
        raise AssertionError("the last attempt returns or raises")

    def exchanged(self, method: str, url: str, **options: Any) -> httpx.Response:
        """Return the whole reply to one request, unless it comes too slowly or is too large (httpx.HTTPError)."""
        self.deadline, self.received = time.monotonic() + LONGEST_REPLY, 0
        packed = bytearray()
        try:
            with self.http.stream(method, url, extensions={"trace": self.watch}, **options) as reply:
                for piece in reply.iter_raw():
                    packed += piece
        except httpx.TimeoutException:
            if time.monotonic() < self.deadline:
                raise
            raise too_long() from None
        content = unpacked(bytes(packed), reply.headers.get("Content-Encoding", ""))
        headers = [(key, value) for key, value in reply.headers.raw if key.lower() != b"content-encoding"]
        whole = httpx.Response(reply.status_code, headers=headers, content=content, request=reply.request)
        whole.extensions = reply.extensions  # the words beside the status
        return whole

    def watch(self, event: str, about: dict[str, Any]) -> None:
        """Have whatever comes over a new connection read within bounds; httpx tells of each step of a request."""
        if event.endswith((".connect_tcp.complete", ".start_tls.complete")):
            connection = about["return_value"]
            connection.read = functools.partial(self.read, connection.read)

    def read(self, read: Callable[..., bytes], most: int, timeout: float | None = None) -> bytes:
        """Return what comes next over a connection, be it part of an answer or not (httpx.HTTPError)."""
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise too_long()
        piece = read(most, left if timeout is None else min(left, timeout))
        self.received += len(piece)
        if self.received > LARGEST_REPLY:
            raise too_large()
        return piece


@functools.cache
def trusted() -> ssl.SSLContext:
    """Return whom TLS trusts; reading all certificates takes a while."""
    return httpx.create_ssl_context()


def _server(url: str) -> tuple[str, str, int | None]:
    """Return what one server is told from another by; a port that goes without saying is none."""
    parsed = httpx.URL(url)
    return parsed.scheme, parsed.host, parsed.port
