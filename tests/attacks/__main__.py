"""Carries out attacks and prints what they came to.

``python -m tests.attacks limits 003 023``  the attacks whose files begin so, in one mode
``python -m tests.attacks --table``         a row for each mode that this user can have, as SECURITY.md holds them
``GRADE_TEST_PACKAGES="torch pandas"`` in the environment lets the programs use these packages, too.
"""

from __future__ import annotations

import os
import sys
from contextlib import closing

from tests.attacks.campaign import ATTACKS, Aftermath, Campaign
from tests.modes import MODES, STRONGEST, is_there


def main() -> None:
    """Do what the arguments say."""
    if sys.argv[1:] == ["--table"]:
        print_table()
    else:
        mode, *prefixes = sys.argv[1:] or [STRONGEST]
        print_aftermaths(mode, tuple(prefixes))


def print_table() -> None:
    """Print one row for each set of mechanisms."""
    user = "root" if os.geteuid() == 0 else "ordinary"
    rows: dict[str, str] = {}
    for mode in MODES.values():
        if is_there(mode):
            with closing(Campaign(mode.name)) as campaign:
                aftermaths = campaign.aftermaths(ATTACKS)
                mechanisms = ", ".join(campaign.sandbox.mechanisms) or "none"
                holes = ", ".join(campaign.sandbox.holes) or "none"
                count = f"{sum(bool(each.harm) for each in aftermaths.values())} of {len(ATTACKS)}"
                rows[mechanisms] = f"| {mechanisms} | {user} | {campaign.sandbox.level} | {holes} | {count} |"
    print("\n".join(rows.values()))


def print_aftermaths(mode: str, prefixes: tuple[str, ...]) -> None:
    """Print what became of each attack whose file begins with one of the prefixes (all without any)."""
    with closing(Campaign(mode)) as campaign:
        aftermaths = campaign.aftermaths(name for name in ATTACKS if name.startswith(prefixes or ("",)))
        print(campaign.score_line())
        for name, aftermath in aftermaths.items():
            print_aftermath(name, aftermath)


def print_aftermath(name: str, aftermath: Aftermath) -> None:
    """Print what became of one attack."""
    print(f"\n{name}: harm {list(aftermath.harm)}")
    if aftermath.result is None:
        print(f"  refused: {aftermath.words}")
    else:
        for notice in aftermath.result.notices:
            print(f"  notice: {notice}")
        for c in aftermath.result.checks:
            print(f"  {c.outcome.value:12} {c.points:3} {c.check.id}: {c.message[:200]} {c.output[:100]!r}")


if __name__ == "__main__":
    main()
