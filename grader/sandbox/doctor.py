"""What ``grade doctor`` says: how strong the sandbox is here, what is open, and what to do about it."""

from __future__ import annotations

import platform
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

from grader import __version__
from grader.model.language import _
from grader.model.report import Sandbox
from grader.sandbox.lockdown.mechanisms import LANDLOCK, MECHANISMS, NAMESPACES, SECCOMP, USER
from grader.sandbox.strength import FULL
from grader.system.folder import own_user
from grader.system.portable import ON_LINUX, without_linux

if sys.platform == "linux":
    from grader.sandbox.lockdown.landlock import version as landlock_version
else:

    def landlock_version() -> int:
        """Return that there is no Landlock."""
        return 0


PACKAGES = ("numpy", "pytest", "msgspec", "matplotlib", "lark")
UBUNTU_SWITCH = Path("/proc/sys/kernel/apparmor_restrict_unprivileged_userns")
IN_A_CONTAINER = (Path("/.dockerenv"), Path("/run/.containerenv"))
GRADESCOPE = Path("/autograder")


def document(sandbox: Sandbox) -> dict[str, Any]:
    """Return everything that ``grade doctor`` knows, for programs."""
    return {
        "sandbox": sandbox.level,
        "mechanisms": list(sandbox.mechanisms),
        "missing": [name for name in MECHANISMS if name not in sandbox.mechanisms],
        "holes": list(sandbox.holes),
        "advice": advice(sandbox),
        "system": {
            "kernel": f"{platform.system()} {platform.release()}",
            "machine": platform.machine(),
            "landlock": landlock_version(),
            "root": ON_LINUX and own_user() == 0,
        },
        "versions": {"nn-grade": __version__, "python": platform.python_version()}
        | {name: metadata.version(name) for name in PACKAGES},
    }


def lines(sandbox: Sandbox) -> list[str]:
    """Return what ``document`` holds as lines of text for a person, the most important first."""
    told = document(sandbox)
    said = [_("Sandbox: {level}").format(level=sandbox.level), f"  {meaning(sandbox.level)}", "", _("Mechanisms")]
    for name in MECHANISMS:
        sign = "✓" if name in sandbox.mechanisms else "–"
        said.append(f"  {sign} {name:<11} {mechanism(name)}")
    tried = _("Open, because it succeeded when it was tried just now")
    said += ["", tried if ON_LINUX else _("Open, because nothing on this system closes it")]
    said += [f"  ✗ {name:<17} {hole(name)}" for name in sandbox.holes] or ["  " + _("nothing")]
    if told["advice"]:
        said += ["", _("What to do"), *(f"  {sentence}" for sentence in told["advice"])]
    system = told["system"]
    user = _("root") if system["root"] else _("an ordinary user")
    said += ["", f"{system['kernel']} {system['machine']}, Landlock {system['landlock']}, {user}"]
    said.append(", ".join(f"{name} {version}" for name, version in told["versions"].items()))
    return said


def meaning(level: str) -> str:
    """Return what a level means for whoever grades."""
    return {
        "full": _("Strangers' code can reach neither the marks, nor the hidden tests, nor this machine."),
        "partial": _("Strangers' code cannot reach the marks or the network, but can read or write some files here."),
        "none": _("Strangers' code runs with your own rights. Grade only code that you trust."),
    }[level]


def mechanism(name: str) -> str:
    """Return what a mechanism does."""
    return {
        NAMESPACES: _("its own root, processes and network: nothing else is there to be seen"),
        LANDLOCK: _("no file but Python, the packages and its scratch folder"),
        USER: _("a user of its own, who owns nothing (only root can do this)"),
        SECCOMP: _("no system call that it has no use for"),
    }[name]


def hole(name: str) -> str:
    """Return what a learner's program could do because of a hole."""
    return {
        "read_memory": _("read the grader's memory"),
        "signal_processes": _("stop other programs"),
        "network": _("use the network"),
        "unix_socket": _("talk to other programs of this machine"),
        "environment": _("read the grader's environment variables"),
        "memory": _("take more memory than the limit"),
        "start_processes": _("leave processes behind"),
        "start_programs": _("start other programs"),
        "system_calls": _("make rare system calls, through which kernels have been broken"),
        "user_namespace": _("become root in a namespace of its own"),
        "read_files": _("read files, the hidden tests among them"),
        "write_files": _("write files outside its scratch folder"),
        "see_processes": _("see which programs run"),
        "see_files": _("learn names and sizes of files that it guesses, not what is in them"),
        "fill_disk": _("fill the disk, in files of 16 MiB"),
        "threads": _("start many threads, as far as its memory goes"),
    }[name]


def advice(sandbox: Sandbox) -> list[str]:
    """Return sentences on how to get a stronger sandbox on this machine, the likeliest remedy first."""
    if sandbox.level == FULL:
        return []
    if not ON_LINUX:
        return [elsewhere()]
    if without_linux():
        return [_("GRADE_PORTABLE is set, so nothing locks programs in: unset it.")]
    said = []
    if SECCOMP not in sandbox.mechanisms:
        said.append(_("seccomp is missing: use a kernel that has it, on x86_64 or aarch64."))
    if LANDLOCK not in sandbox.mechanisms:
        said.append(_("Landlock is missing: use a kernel from 5.13 on, with `landlock` in its `lsm=` list."))
    if NAMESPACES not in sandbox.mechanisms:
        if _text(UBUNTU_SWITCH) == "1":
            said.append(
                _("Ubuntu forbids namespaces here; this allows them: `sudo sysctl {switch}=0`.").format(
                    switch="kernel.apparmor_restrict_unprivileged_userns"
                )
            )
        if GRADESCOPE.is_dir():
            said.append(_("On Gradescope, run as root (the default), and keep /autograder closed: chmod 0700."))
        elif any(path.exists() for path in IN_A_CONTAINER):
            said.append(
                _("In Docker, run as root: then each worker becomes a user of its own.")
                + " "
                + _("`--cap-add SYS_ADMIN` allows namespaces, too.")
            )
    if "WSL" in platform.release() or "microsoft" in platform.release():
        said.append(_("On Windows, use WSL 2 with a current kernel: `wsl --update`."))
    return said


def elsewhere() -> str:
    """Return what to do on a system that is not Linux."""
    return _("This system has none of these mechanisms: use WSL 2 on Windows, or a Linux container on macOS.")


def _text(path: Path) -> str:
    try:
        return path.read_text().strip()
    except OSError:
        return ""
