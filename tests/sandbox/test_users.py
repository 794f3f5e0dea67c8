"""Each worker has a user whom no other process on the machine has, however many graders there are."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from grader.protocol import refs
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.launch import PLAIN
from grader.sandbox.lockdown.lock import FEW, UIDS
from grader.sandbox.lockdown.mechanisms import USER
from grader.sandbox.workers.worker import Worker

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
# In a container of its own, where its claims are in nobody's way, and in which only 65536 users exist.
CONTAINER = """
import json, os
from grader.sandbox.lockdown import kernel, lock, namespaces
from grader.sandbox.forkserver import ForkServers

(asked, ask), (told, tell) = os.pipe(), os.pipe()
child = os.fork()
if child:
    os.read(asked, 1)
    for ids in ("uid_map", "gid_map"):
        open(f"/proc/{child}/{ids}", "w").write("0 0 65536")
    os.write(tell, b"y")
    os._exit(os.waitstatus_to_exitcode(os.wait()[1]))
kernel.unshare(namespaces.NEW_USER | namespaces.NEW_NET)
os.write(ask, b"y")
os.read(told, 1)

claims = [lock.claimed_users() for _ in range(lock.FEW[1] - 1)]
with ForkServers() as box:
    server = box.server("plain")
    first = sorted(server.await_ready())
    while_it_lives = lock.claimed_users()[1]
    server.process.kill()
    server.process.wait()
    server.control.recv(1)  # those that the kernel ends with it are gone, too
claims.append(lock.claimed_users())
with ForkServers() as box:
    last = sorted(box.server("plain").await_ready())
users = [user for _, share in claims for user in share]
print(json.dumps([first, last, len(while_it_lives), len(users), len(set(users)), max(users)]))
"""


def ask(worker: Worker, name: str, *arguments: Any) -> Any:
    """Return what a function of the loaded program answers."""
    reply = worker.ask("call", refs.Ref(0, ((".", name),)), arguments, {}, seconds=20.0, output_limit=1 << 20)
    assert reply[0] == "ok", reply
    return reply[1]


def started(box: ForkServers) -> Worker:
    """Return a worker that has loaded the program."""
    worker = box.worker(256)
    worker.ask("load", "line", "line.py", PROGRAM, seconds=20.0, output_limit=1 << 20)
    return worker


def test_no_two_workers_have_the_same_user(box: ForkServers) -> None:
    """Workers of one server and of another have different users, and one that holds all its threads hinders nobody."""
    if USER not in box.server(PLAIN).await_ready():
        pytest.skip("uid is not to be had here")
    with ForkServers() as other:
        workers = [started(each) for each in (box, box, box, other, other, other)]
        users = [ask(worker, "user") for worker in workers]
        held = [ask(worker, "start_threads", 100) for worker in workers]
        for worker in workers:
            worker.close()

    assert len(set(users)) == len(workers)
    assert len(set(held)) == 1
    assert held[0] > 50


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives users")
def test_a_claim_ends_with_its_zygote() -> None:
    """In a small container, too, each share is another; that of a killed server is free; without any there is no uid."""
    ran = subprocess.run([sys.executable, "-c", CONTAINER], cwd=ROOT, capture_output=True, text=True, check=False)
    if "unshare: " in ran.stderr:
        pytest.skip("no namespace of users is to be had here")
    first, last, while_it_lives, count, different, largest = json.loads(ran.stdout)

    assert (USER in first, USER in last) == (True, False)
    assert while_it_lives == 0
    assert count == different == UIDS * FEW[1]
    assert largest < 65534
