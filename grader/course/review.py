"""When a task in which a learner was wrong comes back: after 1, 3, 7 and 16 days, in the manner of Leitner's boxes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

FOLDER = "review"  # in which tasks are written again; what is in it says nothing of how far a learner is
INTERVALS = (1, 3, 7, 16)  # days


@dataclass(frozen=True, slots=True)
class Slip:
    """A wrong answer in a task, and how far the learner is in remembering the right one."""

    made: date
    mistake: str = ""  # the known one
    mended: date | None = None  # or written again, since then
    box: int = 0  # how often it held when it came back; with the last interval it is learned
    laid: bool = False  # out to be written again

    @classmethod
    def of(cls, entry: Any) -> Slip:
        """Return the slip that an entry of the file says."""
        mended, box = entry.get("mended"), entry.get("box", 0)
        if type(box) is not int or not 0 <= box <= len(INTERVALS):
            raise ValueError(box)
        return cls(
            date.fromisoformat(entry["made"]),
            str(entry.get("mistake", "")),
            None if mended is None else date.fromisoformat(mended),
            box,
            bool(entry.get("laid", False)),
        )

    def entry(self) -> dict[str, Any]:
        """Return it as it stands in the file, without what is not known or nothing."""
        days = {"made": self.made.isoformat(), "mended": self.mended and self.mended.isoformat()}
        perhaps = {**days, "mistake": self.mistake, "box": self.box, "laid": self.laid}
        return {key: value for key, value in perhaps.items() if value}

    @property
    def due(self) -> date | None:
        """The day on which the task comes back, if it does."""
        return self.mended + timedelta(INTERVALS[self.box]) if self.mended and self.box < len(INTERVALS) else None

    def is_due(self, today: date) -> bool:
        """Return whether the task comes back on this day, or should have before."""
        return self.due is not None and self.due <= today

    def again(self, mistake: str, today: date) -> Slip:
        """Return it after a wrong answer in the learner's own work; as long as one is not mended, it is the same."""
        return Slip(today if self.mended else self.made, mistake or self.mistake)

    def repeated(self, today: date, *, held: bool) -> Slip:
        """Return it after the task was written again; what is not due moves no further, and what fails begins anew."""
        if not held:
            return replace(self, mended=today, box=0)
        if not self.is_due(today):
            return replace(self, laid=False)
        return replace(self, mended=today, box=self.box + 1, laid=False)
