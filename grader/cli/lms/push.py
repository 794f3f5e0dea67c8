"""`grade push`: marks go straight into the gradebook of a learning platform."""

from __future__ import annotations

from grader.cli.verbs import Verb, Verbs
from grader.model.language import _

EXTRA = _('Pushing needs two more packages: pip install "nn-grade[lti]", or in a clone: pip install -e ".[lti]".')

push = Verbs(
    "push",
    help=_("Send marks straight into a gradebook, and prove that they arrived."),
    verbs=(
        Verb(
            "keys",
            "grader.cli.lms.push_keys",
            _("First, once: make a key, and say what to paste where."),
            without=EXTRA,
        ),
        Verb("lti", "grader.cli.lms.push_lti", _("Then: send the marks, and read them back."), without=EXTRA),
    ),
)
