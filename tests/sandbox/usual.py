"""What learners' programs usually do. Each function returns True when it could."""

import asyncio
import collections
import concurrent.futures
import contextlib
import copy
import ctypes
import dataclasses
import datetime
import decimal
import enum
import inspect
import io
import json
import logging
import os
import pathlib
import pickle
import random
import re
import secrets
import tempfile
import threading
import time
import typing
import uuid

import matplotlib.pyplot as plt
import numpy as np


def random_numbers():
    a = np.random.default_rng(0).normal(size=3)
    b = np.random.default_rng(0).normal(size=3)
    np.random.seed(1)
    random.seed(1)
    np.random.default_rng()  # seeded by the system
    return bool(np.all(a == b)) and np.random.randn(2).shape == (2,) and 0 <= random.random() < 1


def linear_algebra():
    a = np.random.default_rng(0).normal(size=(200, 200))
    u, s, v = np.linalg.svd(a)
    line = np.polynomial.Polynomial([1, 2])(3)
    return bool(np.allclose(u * s @ v, a)) and np.fft.fft(a).shape == a.shape and line + np.ma.array([1]).sum() == 8


def plots():
    figure, axes = plt.subplots()
    axes.plot([1, 2], [3, 4], label="y = Wx")
    axes.legend()
    axes.set_title("a line")
    plt.tight_layout()
    plt.savefig("figure.png")
    plt.show()
    plt.close(figure)
    return os.path.getsize("figure.png") > 1000


def threads():
    numbers = []
    workers = [threading.Thread(target=numbers.append, args=(i,)) for i in range(8)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        return sorted(numbers) == list(range(8)) and list(pool.map(abs, [-1, 2])) == [1, 2]


def threads_of_c():
    libc, thread = ctypes.CDLL(None), ctypes.c_ulong()
    libc.pthread_create(ctypes.byref(thread), None, libc.usleep, ctypes.c_void_p(50_000))
    return libc.pthread_join(thread, None) == 0  # as Python 3.13 waits for its threads


def processors():
    return len(os.sched_getaffinity(0)) >= 1 and time.process_time() > 0 and time.thread_time() > 0


def coroutines():
    async def later(x):
        await asyncio.sleep(0.01)
        return x

    async def both():
        return await asyncio.gather(later(1), asyncio.to_thread(abs, -2))

    return asyncio.run(both()) == [1, 2]


def classes():
    @dataclasses.dataclass(frozen=True)
    class Point:
        x: float
        y: float = 0.0

    class Colour(enum.Enum):
        RED = 1

    pair = typing.NamedTuple("pair", [("a", int), ("b", int)])
    return Point(1.0) == Point(1.0) and Colour(1) is Colour.RED and pair(1, 2).b == 2


def patterns():
    return re.findall(r"(\w)=(\d+)", "x=1, y=22") == [("x", "1"), ("y", "22")]


def files():
    pathlib.Path("notes.txt").write_text("안녕", encoding="utf-8")
    np.savez("weights.npz", w=np.eye(2))
    with tempfile.TemporaryFile() as file, tempfile.TemporaryDirectory() as folder:
        file.write(b"x")
        pathlib.Path(folder, "x").touch()
    os.makedirs("a/b", exist_ok=True)
    os.rename("notes.txt", "a/b/notes.txt")
    with np.load("weights.npz") as weights:
        return weights["w"].shape == (2, 2) and pathlib.Path("a/b/notes.txt").read_text(encoding="utf-8") == "안녕"


def mapped_files():
    mapped = np.memmap("mapped", dtype=float, mode="w+", shape=(3,))
    mapped[:] = [1.0, 2.0, 3.0]
    mapped.flush()
    with open("mapped", "rb") as file:
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_SEQUENTIAL)
        parts = [bytearray(8), bytearray(8)]
        os.preadv(file.fileno(), parts, 8)
    np.save("saved.npy", np.eye(2))
    return np.frombuffer(b"".join(parts)).tolist() == [2.0, 3.0] and np.load("saved.npy", mmap_mode="r").sum() == 2


def clocks():
    started = time.perf_counter()
    time.sleep(0.01)
    return time.perf_counter() - started > 0.005 and time.time() > 1e9 and datetime.datetime.now().year > 2000


def copies():
    thing = {"a": [1, 2], "b": np.eye(2)}
    other = pickle.loads(pickle.dumps(copy.deepcopy(thing)))
    return json.loads(json.dumps({"a": thing["a"]})) == {"a": [1, 2]} and bool(np.all(other["b"] == np.eye(2)))


def text():
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        print("한글")
    logging.getLogger("learner").warning("careful")
    return printed.getvalue() == "한글\n" and str(decimal.Decimal("0.1") * 3) == "0.3"


def collections_and_chance():
    counted = collections.Counter("aab")
    return counted["a"] == 2 and len(secrets.token_hex(4)) == 8 and uuid.uuid4().version == 4


def introspection():
    return list(inspect.signature(patterns).parameters) == [] and "findall" in inspect.getsource(patterns)


def recursion():
    def depth(n):
        return 0 if n == 0 else 1 + depth(n - 1)

    return depth(800) == 800


def machine():
    return os.cpu_count() >= 1 and os.getpid() > 0 and os.path.expanduser("~") == os.getcwd()
