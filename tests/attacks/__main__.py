"""Carry out some attacks in one mode and print what they came to: ``python -m tests.attacks limits 003 023``."""

from __future__ import annotations

import sys

from tests.attacks import test_attacks as attacks


def main() -> None:
    """Print an aftermath for each attack whose file begins with one of the prefixes."""
    mode, *prefixes = sys.argv[1:] or ["strongest"]
    chosen = tuple(prefixes) or ("",)
    for each in (attacks.PROGRAMS, attacks.FILES):
        each[:] = [a for a in each if a.name.startswith(chosen)]
    campaign = attacks.carried_out(mode)
    print(attacks.score_line(campaign))
    for name, aftermath in campaign.aftermaths.items():
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
