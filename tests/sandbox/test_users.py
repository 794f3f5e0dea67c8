"""Each worker has a user whom no other process on the machine has, however many graders there are."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from grader import wire
from grader.sandbox.box import Box
from grader.sandbox.handle import Worker
from grader.sandbox.launch import PLAIN
from grader.sandbox.lock import SHARES, USER

ROOT = Path(__file__).parents[2]
PROGRAM = b"""
import os, threading

done = threading.Event()

def user():
    return os.getuid()

def start_threads(most):
    threading.stack_size(64 << 10)
    started = 0
    try:
        while started < most:
            threading.Thread(target=done.wait, daemon=True).start()
            started += 1
    except RuntimeError:
        pass
    return started
"""
# In a network of its own, where its claims are in nobody's way.
IN_A_NETWORK = """
import json
from grader.sandbox import kernel, lock, namespaces
from grader.sandbox.box import Box
kernel.unshare(namespaces.NEW_NET)
claims = [lock.claimed_users() for _ in range(lock.SHARES - 1)]
users = [user for _, share in claims for user in share]

def mechanisms():
    with Box() as box:
        return sorted(box.zygote("plain").await_ready())

def killed():
    with Box() as box:
        zygote = box.zygote("plain")
        zygote.await_ready()
        while_it_lives = lock.claimed_users()[1]
        zygote.process.kill()
        zygote.process.wait()
        zygote.control.recv(1)  # those that the kernel ends with it are gone, too
        return len(while_it_lives)

during = killed()
last = lock.claimed_users()
print(json.dumps({
    "shares": len(claims), "users": len(users), "different": len({*users, *last[1]}), "during": during,
    "after": len(last[1]), "without": mechanisms(), "largest": max(users),
}))
"""


def ask(worker: Worker, name: str, *arguments: Any) -> Any:
    """Return what a function of the loaded program answers."""
    reply = worker.ask("call", wire.Ref(0, ((".", name),)), arguments, {}, seconds=20.0, output_limit=1 << 20)
    assert reply[0] == "ok", reply
    return reply[1]


def started(box: Box) -> Worker:
    """Return a worker that has loaded the program."""
    worker = box.worker(256)
    worker.ask("load", "line", "line.py", PROGRAM, seconds=20.0, output_limit=1 << 20)
    return worker


def test_no_two_workers_have_the_same_user(box: Box) -> None:
    """Workers of one zygote and of another have different users, and one that holds all its threads hinders nobody."""
    if USER not in box.zygote(PLAIN).await_ready():
        pytest.skip("uid is not to be had here")
    with Box() as other:
        workers = [started(each) for each in (box, box, box, other, other, other)]
        users = [ask(worker, "user") for worker in workers]
        held = [ask(worker, "start_threads", 100) for worker in workers]
        for worker in workers:
            worker.close()

    assert len(set(users)) == len(workers)
    assert len(set(held)) == 1
    assert held[0] > 50


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives users")
def test_a_claim_ends_with_its_zygote(box: Box) -> None:
    """Shares are all different and of users that every container has; a killed zygote's is free; without one, no uid."""
    if USER not in box.zygote(PLAIN).await_ready():
        pytest.skip("uid is not to be had here")
    ran = subprocess.run(
        [sys.executable, "-c", IN_A_NETWORK], cwd=ROOT, capture_output=True, text=True, check=False, timeout=120
    )
    if "system call" in ran.stderr or "unshare" in ran.stderr:
        pytest.skip("no network of its own is to be had here")
    found = json.loads(ran.stdout)

    assert found["users"] == 16 * found["shares"] == 16 * (SHARES - 1)
    assert found["different"] == 16 * SHARES
    assert (found["during"], found["after"]) == (0, 16)
    assert USER not in found["without"]
    assert found["largest"] < 65534
