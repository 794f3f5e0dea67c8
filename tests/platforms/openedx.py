"""Open edX's own LTI 1.3 grade and member services on loopback: ``python openedx.py PUBLIC_KEY.pem FOLDER``.

It runs under an interpreter that has ``lti-consumer-xblock``, and prints one line of JSON: where the services are.
The views, models, token check and grade publishing are the package's; of the rest of Open edX there are stand-ins for
one graded block, 500 learners with the ids 1 to 500 and an instructor with the id 501. Each grade that Open edX
publishes is a line of FOLDER/published.jsonl; what the server logs is in FOLDER/server.log.

Measured with version 11.4.4:

- A final score of an unknown user is answered with status 500 and a page in HTML, and is not kept.
- A score whose timestamp is not later than the last one's is refused with status 400.
- A score after the line item's endDateTime is accepted, as only the block's own due date counts.
- All line items of a block share the block's one grade: the last score published is the grade.
- A line item without the block's resourceLinkId keeps its scores, but none of them is published.
- A second line item that equals the first is created beside it; their maxima are whole numbers.
- Line items and results come without pages, members in pages if the client asks with ?limit=.
- A missing scope and a bad or expired token are both 403, never 401; a wrong key is 400, "invalid_client".
- Real user ids are UUIDs, and names and addresses are only given in a course that allows it, as this one does.
"""

from __future__ import annotations

import functools
import json
import logging
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

LEARNERS, INSTRUCTOR = range(1, 501), 501
COURSE = "course-v1:School+NN101+2025"
BLOCK = "block-v1:School+NN101+2025+type@lti_consumer+block@homework"


def configure(folder: Path) -> None:
    """Set Django up with Open edX's app, a new database and a transaction for each request, as Open edX has it."""
    import django
    from django.conf import settings
    from django.core.management import call_command

    logging.basicConfig(filename=folder / "server.log", format="%(asctime)s %(name)s %(message)s")
    settings.configure(
        SECRET_KEY="on loopback only",
        ALLOWED_HOSTS=["127.0.0.1"],
        LOGGING_CONFIG=None,
        USE_TZ=True,
        TIME_ZONE="UTC",
        USAGE_ID_PATTERN=r"(?P<usage_id>[^/]+)",
        INSTALLED_APPS=[
            "django.contrib.contenttypes",
            "django.contrib.auth",
            "rest_framework",
            "django_filters",
            "config_models",
            "waffle",
            "lti_consumer.apps.LTIConsumerApp",
        ],
        DATABASES={
            "default": {
                "ENGINE": "django.db.backends.sqlite3",
                "NAME": folder / "openedx.sqlite3",
                "ATOMIC_REQUESTS": True,
                "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 60},
            }
        },
    )
    django.setup()
    call_command("migrate", verbosity=0)


def stand_in(published: Path) -> None:
    """Replace what the app asks of the rest of Open edX."""
    from lti_consumer.exceptions import LtiError
    from lti_consumer.lti_1p3 import consumer
    from lti_consumer.lti_xblock import LtiConsumerXBlock
    from lti_consumer.plugin import compat

    people = {number: SimpleNamespace(id=number, external_user_id=str(number)) for number in (*LEARNERS, INSTRUCTOR)}
    numbers = {person.external_user_id: number for number, person in people.items()}

    class Runtime:
        def service(self, _block: Any, _name: str) -> Any:
            return SimpleNamespace(rebind_noauth_module_to_user=lambda _block, _user: None)

        def publish(self, _block: Any, _event: str, grade: dict[str, Any]) -> None:
            row = {
                "user": people[grade["user_id"]].external_user_id,
                "score": grade["value"],
                "possible": grade["max_value"],
            }
            with published.open("a", encoding="utf-8") as file:
                file.write(json.dumps(row) + "\n")

    class Block:
        has_score, weight, due, graceperiod, accept_grades_past_due = True, 1.0, None, None, True
        scope_ids, runtime = SimpleNamespace(usage_id=BLOCK), Runtime()
        is_past_due = LtiConsumerXBlock.is_past_due
        max_score = LtiConsumerXBlock.max_score
        set_user_module_score = LtiConsumerXBlock.set_user_module_score

    def user(external_user_id: str) -> Any:
        if external_user_id not in numbers:
            raise LtiError("Invalid User")
        return people[numbers[external_user_id]]

    compat.load_block_as_user = lambda _location: Block()
    compat.get_user_from_external_user_id = user
    compat.get_course_members = lambda _course: {number: member(number) for number in people}
    compat.batch_get_or_create_externalids = lambda _users: people
    consumer.PlatformKeyHandler = functools.cache(consumer.PlatformKeyHandler)  # it checks its key for 90 ms, each time


def member(number: int) -> dict[str, Any]:
    """Return a member of the course as Open edX describes one."""
    kind = "learner" if number in LEARNERS else "instructor"
    return {
        "id": number,
        "username": f"{kind}{number}",
        "email": f"{kind}{number}@example.org",
        "name": f"{kind.title()} {number}",
        "roles": ["student" if number in LEARNERS else "instructor"],
    }


def tool(public_key: str) -> Any:
    """Return the configuration of a tool that may manage line items, and whose key this is."""
    from lti_consumer.models import CourseAllowPIISharingInLTIFlag, Lti1p3Passport, LtiConfiguration
    from opaque_keys.edx.keys import CourseKey

    CourseAllowPIISharingInLTIFlag.objects.create(course_id=CourseKey.from_string(COURSE), enabled=True)
    return LtiConfiguration.objects.create(
        version=LtiConfiguration.LTI_1P3,
        config_store=LtiConfiguration.CONFIG_ON_DB,
        location=BLOCK,
        lti_1p3_passport=Lti1p3Passport.objects.create(lti_1p3_tool_public_key=public_key),
        lti_advantage_ags_mode=LtiConfiguration.LTI_ADVANTAGE_AGS_PROGRAMMATIC,
        lti_advantage_enable_nrps=True,
    )


def serve(config: Any) -> None:
    """Serve on a free port, once it is known what a client needs to be told."""
    from django.conf import settings
    from django.core.servers.basehttp import run
    from django.core.wsgi import get_wsgi_application
    from django.urls import include, path
    from lti_consumer import utils

    def announce(port: int) -> None:
        settings.LMS_ROOT_URL = f"http://127.0.0.1:{port}"
        about = {
            "client_id": config.lti_1p3_client_id,
            "token_url": utils.get_lms_lti_access_token_link(config.passport_id),
            "line_items_url": utils.get_lti_ags_lineitems_url(config.id),
            "members_url": utils.get_lti_nrps_context_membership_url(config.id),
            "resource_link_id": BLOCK,
        }
        sys.stdout.write(json.dumps(about) + "\n")
        sys.stdout.flush()

    settings.ROOT_URLCONF = (path("api/", include("lti_consumer.plugin.urls")),)
    run("127.0.0.1", 0, get_wsgi_application(), threading=True, on_bind=announce)


def main() -> None:
    """Serve until the process is ended."""
    public_key, folder = Path(sys.argv[1]), Path(sys.argv[2])
    configure(folder)
    stand_in(folder / "published.jsonl")
    serve(tool(public_key.read_text(encoding="utf-8")))


if __name__ == "__main__":
    main()
