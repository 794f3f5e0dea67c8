"""`grade push keys`: what a platform has to know of us, made once."""

from __future__ import annotations

from pathlib import Path

import click

from grader.cli.options import lang_option
from grader.lti import KINDS
from grader.lti import keys as makes
from grader.model.language import _


@click.command(
    "keys",
    help=_(
        "Make a key pair and a file of settings for one platform in FOLDER, and say what to paste where. Done once; "
        "nothing that is there is replaced."
    ),
    epilog="\b\ngrade push keys lti/ --for moodle\n",
)
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--for", "kind", type=click.Choice(KINDS), required=True, help=_("Which platform it is."))
@lang_option
def push_keys(folder: Path, kind: str, lang: str) -> None:
    """Make keys."""
    makes.write(folder, kind)
    click.echo(makes.page(kind, folder))
