"""The words of the page."""

from __future__ import annotations

from grader.model.language import _


def words() -> dict[str, str]:
    """Return them by key, in the language that is spoken now; the page puts values in place of ``{names}``."""
    return {
        "own_name": _("English"),  # each language calls itself: "한국어" in Korean
        "language": _("Language"),
        "how_it_works": _(
            "Choose an exercise, fill in its program and check it. Everything runs in this browser: nothing is "
            "installed, and what you write stays on this device unless you hand it in."
        ),
        "builds_on": _("builds on {exercises}"),
        "proves_nothing": _("Points shown on this page prove nothing to anybody: they are for your own studying."),
        "kept_here": _(
            "Your work is kept in this browser, on this device. It also works without a network after the first "
            "check. Download your file before you clear the browser's data or change to another device."
        ),
        "licences": _("Licences of the software on this page"),
        "of_points": _("{earned} of {max} points"),
        "not_begun": _("Not begun"),
        "begun": _("Begun, not checked yet"),
        "state_done": _("done"),
        "state_half": _("partly right"),
        "state_wrong": _("wrong"),
        "state_open": _("open"),
        "all_exercises": _("All exercises"),
        "panes": _("Parts of the page"),
        "pane_text": _("Text"),
        "pane_program": _("Program"),
        "pane_result": _("Result"),
        "table": _("Table"),
        "check": _("Check"),
        "check_keys": _("Ctrl+Enter or ⌘+Enter"),
        "checking": _("Checking …"),
        "check_waits": _("Python is still starting; your answer comes as soon as it is ready."),
        "python_starts": _("Python is starting. You can read and write meanwhile."),
        "python_failed": _("Python could not start or stopped. Your program is kept."),
        "timed_out": _("This took too long and was stopped. Your program is kept. Look for a loop that never ends."),
        "try_again": _("Try again"),
        "details": _("Details for whoever runs this page"),
        "all_done": _("Everything is done."),
        "look_at": _("Look at line {line} next."),
        "not_checked": _("Not checked yet."),
        "changed_since": _("You have changed the program since this check."),
        "show_pictures": _("Show pictures of what the program does"),
        "pictures_come": _("The pictures are being drawn. The first ones take longer."),
        "no_pictures": _("There is nothing to draw yet."),
        "hints_and_solutions": _("Hints and solutions"),
        "task": _("Task {number}:"),
        "hint": _("Show hint {step} of {count}"),
        "hint_for": _("Show hint {step} of {count} for `{name}`"),
        "hints_for": _("Hints for `{name}`"),
        "show_solution": _("Show the solution"),
        "solution": _("This is how the course solves it."),
        "solution_refused": _("The solution is not shown yet. Pass this task, or look at all of its hints first."),
        "another_way": _("Another way"),
        "editor": _("Program {file}"),
        "leave_editor": _("Tab indents. To leave the editor by keyboard, press Escape and then Tab."),
        "selection_deleted": _("Selection deleted"),
        "keys": _("Editing"),
        "undo": _("Undo"),
        "redo": _("Redo"),
        "indent": _("Indent"),
        "outdent": _("Remove indentation"),
        "more": _("More"),
        "open_file": _("Open a file (.py or .ipynb)"),
        "download_file": _("Download the program"),
        "download_notebook": _("Download as a notebook"),
        "hand_in": _("Hand in"),
        "too_large": _("This file is too large: a program has at most 1 MB."),
        "of_other_exercise": _("`{file}` belongs to the exercise {title}. Go there and open it."),
        "reset": _("Start over"),
        "reset_title": _("Start {file} over?"),
        "reset_asks": _(
            "The program becomes what it was at the beginning. What stands there now is kept under “Earlier versions”, "
            "from where you can bring it back."
        ),
        "cancel": _("Cancel"),
        "close": _("Close"),
        "versions": _("Earlier versions"),
        "no_versions": _("There are none yet. One is kept whenever your program is replaced by another."),
        "bring_back": _("Bring back"),
        "why_tab": _("from another tab"),
        "why_left": _("left behind when the page was closed"),
        "why_opened": _("before a file was opened"),
        "why_reset": _("before starting over"),
        "why_brought": _("before an earlier version came back"),
        "not_kept": _("This browser does not keep your work. Download the program before you leave the page."),
        "other_tab": _(
            "This program has been changed in another tab. Which one do you want to go on with? The other is kept "
            "under “Earlier versions”."
        ),
        "take_other": _("The one from the other tab"),
        "keep_mine": _("The one here"),
    }
