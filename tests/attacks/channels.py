"""Measures channels between two learners' programs that nothing closes; SECURITY.md has the figures.

``python -m tests.attacks.channels``, by hand and on a machine that does nothing else: for each channel how many random
bits a second one program can send to another at the same time, or leave for a later one in files that both may read.
"""

from __future__ import annotations

import math
import os
import random
import statistics
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any

from grader.protocol import refs
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.workers.worker import Worker

BITS = 200
SLOTS = (0.1, 0.03, 0.01, 0.003)  # seconds for each bit


@cache
def library() -> list[Path]:
    """Return the files of Python itself."""
    return [path for path in Path(os.__file__).parent.rglob("*.py") if "packages" not in str(path)]


PROGRAM = b"""
import ctypes, mmap, os, struct, threading, time

MIB = 1 << 20
libc = ctypes.CDLL(None)

def until(moment):
    steps = 0
    while time.time() < moment:
        steps += 1
    return steps

def take_memory(end):
    taken = mmap.mmap(-1, 4 * MIB)
    for place in range(0, 4 * MIB, 4096):
        taken[place] = 1
    until(end)
    taken.close()

def start_threads(end):
    done = threading.Event()
    threads = [threading.Thread(target=done.wait) for _ in range(8)]
    for thread in threads:
        thread.start()
    time.sleep(max(0, end - time.time()))
    done.set()
    for thread in threads:
        thread.join()

def told(form, place):
    info = ctypes.create_string_buffer(256)
    libc.sysinfo(info)
    return struct.unpack_from(form, info.raw, place)[0]

def free_memory(end):
    return -told("=Q", 40)

def number_of_threads(end):
    return told("=H", 80)

def slowness(end):
    return -until(end)

def send(way, bits, start, slot):
    for number, bit in enumerate(bits):
        time.sleep(max(0, start + number * slot - time.time()))
        if bit:
            globals()[way](start + (number + 0.7) * slot)

def receive(way, count, start, slot):
    seen = []
    for number in range(count):
        time.sleep(max(0, start + (number + 0.4) * slot - time.time()))
        seen.append(float(globals()[way](start + (number + 0.6) * slot)))
    return seen

def read_some(paths):
    for path in paths:
        with open(path, "rb", buffering=0) as file:
            file.read(1)

def time_of_reading(paths):
    seen = []
    for path in paths:
        with open(path, "rb", buffering=0) as file:
            started = time.perf_counter()
            file.read(1)
            seen.append(started - time.perf_counter())
    return seen
"""
AT_ONCE = {
    "free memory, as sysinfo tells it": ("take_memory", "free_memory"),
    "number of threads, as sysinfo tells it": ("start_threads", "number_of_threads"),
    "speed of a core that both have": ("until", "slowness"),
}


def ask(worker: Worker, name: str, *arguments: Any) -> Any:
    """Return what a function of the program answers."""
    reply = worker.ask("call", refs.Ref(0, ((".", name),)), arguments, {}, seconds=60.0, output_limit=1 << 20)
    if reply[0] != "ok":
        raise SystemExit(f"{name}: {reply}")
    return reply[1]


def started(box: ForkServers) -> Worker:
    """Return a worker that has loaded the program."""
    worker = box.worker(512)
    worker.ask("load", "line", "line.py", PROGRAM, seconds=20.0, output_limit=1 << 20)
    return worker


def tell(channel: str, bits: list[int], seen: list[float], seconds: float) -> None:
    """Print how many bits a second arrived, by the share of those that are wrong."""
    middle = statistics.median(seen)
    wrong = sum((value > middle) != bool(bit) for bit, value in zip(bits, seen, strict=True)) / len(bits)
    lost = 0.0 if wrong in (0.0, 1.0) else -wrong * math.log2(wrong) - (1 - wrong) * math.log2(1 - wrong)
    speed = len(bits) / seconds
    sys.stdout.write(f"{channel}: {(1 - lost) * speed:.1f} bits a second ({wrong:.1%} of {speed:.0f} wrong)\n")
    sys.stdout.flush()


def random_bits(count: int) -> list[int]:
    """Return as many bits that are set as bits that are not."""
    return random.sample([0, 1] * (count // 2 + 1), count)


def at_once(box: ForkServers, channel: str) -> None:
    """Print what a channel carries between two programs that run at the same time, at each speed."""
    sends, receives = AT_ONCE[channel]
    sender, receiver = started(box), started(box)
    for slot in SLOTS:
        bits, start = random_bits(BITS), time.time() + 0.5
        with ThreadPoolExecutor(2) as both:
            both.submit(ask, sender, "send", sends, bits, start, slot)
            seen = both.submit(ask, receiver, "receive", receives, BITS, start, slot).result()
        tell(channel, bits, seen, BITS * slot)
    sender.close()
    receiver.close()


def afterwards(box: ForkServers) -> None:
    """Print what a program can leave in memory of the files of the library, each of which carries a bit once."""
    bits = random_bits(len(library()))
    for path in library():
        with path.open("rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    sender = started(box)
    chosen = [str(path) for path, bit in zip(library(), bits, strict=True) if bit]
    for some in groups(chosen):
        ask(sender, "read_some", some)
    sender.close()
    receiver, began = started(box), time.monotonic()
    seen = [each for some in groups(list(map(str, library()))) for each in ask(receiver, "time_of_reading", some)]
    tell(f"files read before, {len(bits)} of them, once each", bits, seen, time.monotonic() - began)
    receiver.close()


def groups(paths: list[str]) -> list[list[str]]:
    """Return paths in lists that are small enough for a question."""
    return [paths[place : place + 500] for place in range(0, len(paths), 500)]


def main() -> None:
    """Measure all channels."""
    with ForkServers() as box:
        afterwards(box)
        for channel in list(AT_ONCE)[:-1]:
            at_once(box, channel)
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with ForkServers() as box:
        at_once(box, list(AT_ONCE)[-1])


if __name__ == "__main__":
    main()
