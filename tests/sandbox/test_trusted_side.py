"""The trusted process never compiles, parses or imports what a learner wrote, and keeps little of what it answers."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MINIATURE = ROOT / "tests" / "miniature"

WATCH = """
import sys

seen = []

def watch(event, arguments):
    if event in ("compile", "exec", "import"):
        seen.append((event, repr(arguments)[:4000]))

sys.addaudithook(watch)
from grader.cli.main import main
try:
    main(sys.argv[1:])
except SystemExit:
    pass
learners = [event for event, arguments in seen if "learners_own_name" in arguments or "/line.py" in arguments]
print("events", len(seen) > 100, "of the learner", learners)
"""


@pytest.mark.parametrize("source", ["def learners_own_name(x): return x\n", "def learners_own_name(x) return x\n"])
def test_no_learners_code_is_compiled_here(tmp_path: Path, source: str) -> None:
    """Of all that the grader compiles, executes and imports while it grades, nothing is the learner's."""
    (tmp_path / "line.py").write_text(source, encoding="utf-8")
    command = [sys.executable, "-c", WATCH, "submit", str(tmp_path), "--course", str(MINIATURE)]

    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)

    assert run.stdout.splitlines()[-1] == "events True of the learner []"
    assert "of 7 points" in run.stdout


MEASURE = """
import sys
from grader.cli.main import main
try:
    main(sys.argv[1:])
except SystemExit:
    pass
(peak,) = [line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")]
print("peak", int(peak) >> 10)
"""


@pytest.mark.long
def test_large_answers_are_not_kept(tmp_path: Path) -> None:
    """A program that answers 3 MiB to each of some two hundred questions takes the grader no more than 400 MiB."""
    stub = (ROOT / "exercises" / "04-activations" / "activations.py").read_text(encoding="utf-8")
    names = [name.partition("(")[0] for name in stub.split("\ndef ")[1:]]
    text = f"import numpy as np\nBIG = np.ones(3 << 17)\ndef f(*_a, **_k): return BIG\n{' = '.join(names)} = f\n"
    said, peak = graded(tmp_path, "activations.py", text)

    assert "of 53 points" in said
    assert peak < 400


def graded(folder: Path, name: str, text: str, course: Path = ROOT) -> tuple[str, int]:
    """Return what is said of a file, and how many MiB the trusted process had at most."""
    (folder / name).write_text(text, encoding="utf-8")
    command = [sys.executable, "-c", MEASURE, "submit", str(folder / name), "--course", str(course)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return run.stdout, int(run.stdout.split()[-1])


COSTLY = {
    "a wide text among many": "[''] * 3000 + ['a' * 500_000]",
    "a wide byte string among many": "[b''] * 3000 + [bytes(30 << 20)]",
    "small numbers": "np.ones(1 << 21, np.int8)",
    "too many numbers": "np.ones((1 << 21) + 1, np.int8)",
    "too many numbers in several arrays": "[np.ones(1 << 20, np.int8)] * 3",
    "complex numbers": "np.ones((2 << 20) - 1, complex)",
    "a list of numbers": "[1] * 1_000_000",
    "a list of both kinds": "[1] * 200_000 + [0.5] * 20_000",
    "a complex number in a list": "[1] * 200_000 + [1j]",
    "long numbers": "[1 << 1000] * 150_000",
    "empty lists": "[[]] * 500_000",
    "objects": "[object()] * 50_000",
    "a table of texts": "[['a'] * 500] * 900",
}


@pytest.mark.long
@pytest.mark.parametrize("answer", COSTLY)
def test_no_answer_takes_much_memory(tmp_path: Path, answer: str) -> None:
    """Whatever fits over the border, the grader needs no more than 400 MiB to find that it is no right answer."""
    text = f"import numpy as np\nCOSTLY = {COSTLY[answer]}\ndef double(_x): return COSTLY\n"

    said, peak = graded(tmp_path, "line.py", text, MINIATURE)

    assert "of 7 points" in said
    assert peak < 400


@pytest.mark.long
@pytest.mark.parametrize("answer", ["a wide text among many", "a wide byte string among many"])
def test_a_hidden_test_makes_no_table_of_texts(tmp_path: Path, answer: str) -> None:
    """A gate, or a network, that answers with texts of many lengths is read as no number before an array is made."""
    names = "AND = NAND = OR = XOR = hidden = xor_network"
    text = f"import numpy as np\nCOSTLY = {COSTLY[answer]}\ndef f(*_a): return COSTLY\n{names} = f\n"

    said, peak = graded(tmp_path, "xor.py", text)

    assert "Score" in said
    assert peak < 500


GREEDY = {
    "at once": ("[''] * 3000 + ['a' * 500_000]", "made = np.asarray(answer)"),
    "bit by bit": ("[0.0] * 1000", "made = []; [made.append(np.ones(1 << 21)) for _ in np.ravel(answer)]"),
}


@pytest.mark.long
@pytest.mark.parametrize("how", GREEDY)
def test_a_check_that_takes_all_memory_fails_alone(own_miniature: Path, tmp_path: Path, how: str) -> None:
    """A hidden test that makes gigabytes of a learner's answer cannot have them, and costs nobody but that learner."""
    answer, made = GREEDY[how]
    test = own_miniature / "solutions" / "01-line" / "test_hidden.py"
    before = "    assert_close(student.double(3.0), expected=6.0)\n"
    after = f"    answer = value(student.double(3.0))\n    {made}\n    assert_close(answer, expected=6.0)\n"
    assert before in test.read_text(encoding="utf-8")
    test.write_text(test.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")
    solution = (own_miniature / "solutions" / "01-line" / "line.py").read_text(encoding="utf-8")
    text = f"{solution}\ndef double(_x): return {answer}\n"

    said, peak = graded(tmp_path, "line.py", text, own_miniature)

    assert "of a kind that this check cannot judge" in " ".join(said.split())
    assert "3 of 7 points" in said
    assert peak < 1300


NETWORK = """
import numpy as np
M = [0.0]
class Watched(np.ndarray):
    def __setitem__(self, key, value): M[0] = float(value)
PARAMS = {"W1": np.ones(SIZE, np.int8).view(Watched)}
def init_weights(*a): return 0
squared_error = binary_cross_entropy = cross_entropy = output_and_loss = lambda *a: 0.0
class MLP:
    def __init__(self, sizes, *a): self.params, self.n = PARAMS, sizes[-1]
    def forward(self, X): return np.full((len(X), self.n), 0.3 + 0.1 * M[0])
    def loss(self, X, t): return 0.0
    def gradients(self, X, t): return {"W1": PARAMS["W1"].view(np.ndarray)}
    def predict(self, X): return 0
    def fit(self, *a): return []
"""


@pytest.mark.long
@pytest.mark.parametrize("size", [1 << 21, 33_000_000])
def test_a_network_of_millions_takes_little_memory(tmp_path: Path, size: int) -> None:
    """As many parameters as may cross, compared with what is made of them, take the grader less than 500 MiB."""
    said, peak = graded(tmp_path, "mlp.py", NETWORK.replace("SIZE", str(size)))

    assert "Score" in said
    assert peak < 500
