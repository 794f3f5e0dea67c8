"""Names and Role Provisioning Services 2.0: who is in a course.

Source: https://www.imsglobal.org/spec/lti-nrps/v2p0
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from grader.lti.platform import MATCHES
from grader.lti.replies import text_in
from grader.lti.service import PlatformError, Service
from grader.model.language import _

MEMBERS = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json"
SCOPE = "nrps/scope/contextmembership.readonly"


def learners(service: Service) -> dict[str, list[str]]:
    """Return the platform's ids of the course's active learners, by what they are matched by.

    PlatformError where nothing tells who they are.
    """
    called: dict[str, str] = {}  # by their ids: somebody may be listed for each section
    field = MATCHES[service.platform.match]
    for page in service.pages(service.platform.members_url, MEMBERS):
        members = page.get("members") if isinstance(page, dict) else None
        if not isinstance(members, list):
            raise PlatformError(_("The platform answered with no list of members; is members_url right?"))
        for member in members:
            if isinstance(member, dict) and (user := text_in(member.get("user_id"))) and _learns(member):
                called[user] = plain(text_in(member.get(field)), service.platform.match)
    if called and not any(called.values()):
        said = _(
            "The platform tells nobody's {match}; let it share that with this tool, or change `match` in the settings."
        )
        raise PlatformError(said.format(match=service.platform.match))
    users: dict[str, list[str]] = defaultdict(list)
    for user, name in called.items():
        users[name].append(user)
    return users


def plain(called: str, match: str) -> str:
    """Return an id as it is compared: without spaces around it, an address for e-mail whatever its case."""
    return called.strip().casefold() if match == "email" else called.strip()


def _learns(member: dict[str, Any]) -> bool:
    roles = member.get("roles")
    names = {text_in(role).rsplit("#", 1)[-1] for role in roles} if isinstance(roles, list) else set()
    return bool(names & {"Learner", "Student"}) and (text_in(member.get("status")) or "Active").casefold() == "active"
