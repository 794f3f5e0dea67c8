"""A small platform that plays what was measured of Moodle 4.5: LTI 1.3 with its oddities.

Its token comes as text/html, its line items end in a query, the address of the next page stands in curly quotes and as in
HTML, a second score within one second is a conflict, a score is answered with nothing, and one for a mark that a teacher
has locked with an error of the server and an empty list. A mark that a teacher has changed in a column of ours is a mark
like any other; elsewhere it is overridden, and a score for it is accepted and not applied.
"""

from __future__ import annotations

import contextlib
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import jwt

SCOPE = "https://purl.imsglobal.org/spec/lti-"
SCOPES = [
    SCOPE + name
    for name in (
        "ags/scope/lineitem",
        "ags/scope/result.readonly",
        "ags/scope/score",
        "nrps/scope/contextmembership.readonly",
    )
]
LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"
TEACHER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor"
PAGE = 2


class Moodle:
    """The platform: what is in its gradebook, and what it will do next. The ids of learners count from 1."""

    def __init__(self, public_key: str, learners: int) -> None:
        self.public_key = public_key
        self.members = [
            {"user_id": str(n), "name": f"Learner {n}", "email": f"learner{n}@example.org", "roles": [LEARNER]}
            for n in range(1, learners + 1)
        ] + [{"user_id": "900", "name": "Teacher", "email": "teacher@example.org", "roles": [TEACHER]}]
        self.scopes = SCOPES
        self.items: list[dict[str, Any]] = []
        self.scores: dict[str, dict[str, dict[str, Any]]] = {}  # by item and user
        self.posted: list[dict[str, Any]] = []
        self.overridden: set[str] = set()
        self.locked: set[str] = set()
        self.closed = False
        self.tokens: set[str] = set()
        self.assertions: set[str] = set()
        self.next_statuses: list[int] = []  # of the next requests but for tokens; 0 closes the connection
        self.trouble = "in trouble, {token}"  # what is said with such a status
        self.next_page = ""  # in place of the address of a next page
        self.lost_replies = 0  # so many requests are carried out, and not answered
        self.most = 0.0  # of every new column, whatever was asked for
        self.token_ends = ""
        self.senseless: str | None = None  # what is answered in place of columns
        self.requests = 0
        self.after_posts: list[tuple[int, Any]] = []  # (number of scores, what is to be done when so many have come)
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, args=[0.01], daemon=True).start()

    def __enter__(self) -> Moodle:
        return self

    def __exit__(self, *_: object) -> None:
        self.server.shutdown()
        self.server.server_close()

    def type(self, user: str, score: float | None, comment: str = "", item: str = "0") -> None:
        """Have a teacher type a mark into a column, or delete the one that is there (None)."""
        if score is None:
            del self.scores[item][user]
        else:
            most = float(self.items[int(item)]["scoreMaximum"])
            self.scores.setdefault(item, {})[user] = {
                "userId": user, "resultScore": score, "resultMaximum": most, "comment": comment, "second": "",
            }  # fmt: skip

    def later(self) -> None:
        """Let the second pass in which scores came."""
        for score in (score for kept in self.scores.values() for score in kept.values()):
            score["second"] = ""

    def settings(self, key_id: str, key_file: str, **others: str) -> str:
        """Return the text of a file of settings for this platform."""
        known = {
            "kind": "moodle",
            "client_id": "client",
            "token_url": f"{self.url}/mod/lti/token.php",
            "line_items_url": f"{self.url}/mod/lti/services.php/2/lineitems?type_id=1",
            "members_url": f"{self.url}/mod/lti/services.php/CourseSection/2/bindings/1/memberships",
            "match": "email",
            "key_file": key_file,
            "key_id": key_id,
        }
        return "".join(f'{key} = "{value}"\n' for key, value in (known | others).items() if value)


class _Refused(Exception):
    """args: the status and the body of a reply."""


def _handler(moodle: Moodle) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def do_GET(self) -> None:
            self.serve(b"")

        def do_POST(self) -> None:
            self.serve(self.rfile.read(int(self.headers["Content-Length"])))

        def serve(self, body: bytes) -> None:
            moodle.requests += 1
            path, query = urlsplit(self.path).path, parse_qs(urlsplit(self.path).query)
            try:
                if path == "/mod/lti/token.php":
                    self.reply(200, "text/html; charset=UTF-8", _token(moodle, parse_qs(body.decode())))
                    return
                if moodle.next_statuses and (status := moodle.next_statuses.pop(0)) != 200:
                    if not status:
                        self.close_connection = True
                        return
                    raise _Refused(status, moodle.trouble.replace("{token}", str(self.headers.get("Authorization"))))
                if self.headers.get("Authorization", "").removeprefix("Bearer ") not in moodle.tokens:
                    raise _Refused(401, '{"error": "invalid_token"}')
                self.answer(path, query, body)
            except _Refused as refused:
                self.reply(refused.args[0], "application/json", refused.args[1])

        def answer(self, path: str, query: dict[str, list[str]], body: bytes) -> None:
            match path.removeprefix("/mod/lti/services.php/").split("/"):
                case ["CourseSection", "2", "bindings", "1", "memberships"]:
                    self.page("members", moodle.members, query)
                case ["2", "lineitems"] if self.command == "POST":
                    item = json.loads(body)
                    item["scoreMaximum"] = moodle.most or item["scoreMaximum"]
                    item["id"] = f"{moodle.url}/mod/lti/services.php/2/lineitems/{len(moodle.items)}/lineitem?type_id=1"
                    moodle.items.append(item)
                    self.reply(201, "application/vnd.ims.lis.v2.lineitem+json", json.dumps(item))
                case ["2", "lineitems"] if moodle.senseless is not None:
                    self.reply(200, "application/json", moodle.senseless)
                case ["2", "lineitems"]:
                    wanted = query.get("resource_id")
                    self.page("", [i for i in moodle.items if not wanted or i.get("resourceId") == wanted[0]], query)
                case ["2", "lineitems", number, "lineitem", "results"]:
                    self.page("", list(moodle.scores.get(number, {}).values()), query)
                case ["2", "lineitems", number, "lineitem", "scores"] if query.get("type_id") == ["1"]:
                    self.take(number, json.loads(body))
                case _:
                    raise _Refused(400, "no such service")

        def take(self, number: str, score: dict[str, Any]) -> None:
            kept = moodle.scores.setdefault(number, {})
            user, most = score["userId"], float(moodle.items[int(number)]["scoreMaximum"])
            if self.headers["Content-Type"] != "application/vnd.ims.lis.v1.score+json" or "scoreMaximum" not in score:
                raise _Refused(400, "")
            if moodle.closed:
                raise _Refused(403, "This grade item is hidden")
            if user not in [m["user_id"] for m in moodle.members if m["roles"] == [LEARNER]]:
                raise _Refused(400, "no learner of this course")
            second = score["timestamp"][:19]
            if user in kept and second <= kept[user]["second"]:
                raise _Refused(409, "")
            if user in moodle.locked:
                raise _Refused(500, "[]")
            moodle.posted.append(score)
            if user not in moodle.overridden:
                given = min(max(score["scoreGiven"] / score["scoreMaximum"], 0.0), 1.0) * most
                kept[user] = {
                    "userId": user, "resultScore": round(given, 5), "resultMaximum": most,
                    "comment": score.get("comment", ""), "second": second,
                }  # fmt: skip
            for count, action in moodle.after_posts:
                if count == len(moodle.posted):
                    action()
            self.reply(200, "application/vnd.ims.lis.v1.score+json", "")

        def page(self, key: str, values: list[Any], query: dict[str, list[str]]) -> None:
            start = int(query.get("from", ["0"])[0])
            shown: Any = values[start : start + PAGE * (50 if key else 1)]
            link = ""
            if start + len(shown) < len(values):
                address = f"{moodle.url}{urlsplit(self.path).path}?type_id=1&from={start + len(shown)}"
                if "resource_id" in query:
                    address += f"&resource_id={query['resource_id'][0]}"
                link = f"<{address.replace('&', '&amp;')}>; rel=“next”"
            self.reply(200, "application/json", json.dumps({key: shown} if key else shown), link)

        def reply(self, status: int, kind: str, body: str, link: str = "") -> None:
            if self.command == "POST" and "token" not in self.path and moodle.lost_replies:
                moodle.lost_replies -= 1
                self.close_connection = True
                return
            content = body.encode()
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            if link := moodle.next_page or link:
                self.send_header("Link", link.encode().decode("latin-1"))
            self.end_headers()
            with contextlib.suppress(ConnectionError):  # whoever asked was interrupted, and has hung up
                self.wfile.write(content)

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing."""

    return Handler


def _token(moodle: Moodle, form: dict[str, list[str]]) -> str:
    """Return a token for who signs with the key that was registered, once for each assertion."""
    try:
        claims = jwt.decode(
            form["client_assertion"][0], moodle.public_key, ["RS256"], audience=f"{moodle.url}/mod/lti/token.php",
            options={"require": ["exp", "iat", "jti", "iss", "sub"]},
        )  # fmt: skip
    except jwt.PyJWTError as error:
        said = f"{error}: {form['client_assertion'][0]}"
        raise _Refused(400, json.dumps({"error": "invalid_client", "error_description": said})) from None
    if claims["sub"] != "client" or claims["jti"] in moodle.assertions:
        raise _Refused(400, json.dumps({"error": "invalid_client"}))
    moodle.assertions.add(claims["jti"])
    granted = [scope for scope in form["scope"][0].split() if scope in moodle.scopes]
    if not granted:
        raise _Refused(400, json.dumps({"error": "invalid_scope"}))
    token = f"token{len(moodle.assertions)}"
    moodle.tokens.add(token)
    return json.dumps(
        {
            "access_token": token + moodle.token_ends,
            "token_type": "Bearer",
            "expires_in": 3600,
            "scope": " ".join(granted),
        }
    )
