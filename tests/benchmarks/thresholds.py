"""What right programs reach in the training checks of exercises 06, 07, 08 and 10: ``python tests/benchmarks/thresholds.py``.

Each threshold in solutions/06-mlp/test_hidden.py is what the worst of 200 right runs reached, minus a margin. A right run
is one of eight right implementations with one of 25 seeds. They differ in what the exercise leaves open: how numbers are
drawn, how precise they are, and what becomes of a last batch that is not full. Exercise 07 leaves nothing open but how
the numbers are worked out: there it is one of five implementations with one of 40 draws of the digits to learn from. In
exercise 08 the implementations are the reference, the solution and its variants, and the start is drawn for them. In
exercise 10 they are the solution and its variants, with 40 draws of the digits.

The hidden tests' own functions train them, so that what is measured is what is graded. Run it again when the network, the
data or the settings change, and copy the numbers into the comment there. It takes about a minute.
"""

import importlib.util
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

os.environ["OPENBLAS_NUM_THREADS"] = os.environ["OMP_NUM_THREADS"] = "1"  # read when NumPy is imported
ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402  the threads come first

from reference import autodiff  # noqa: E402
from reference.descent import fit_softmax  # noqa: E402
from reference.network import MLP  # noqa: E402

SEEDS = 25
DRAWS = 40

Build = Callable[..., Any]
"""Makes a network from sizes, hidden, problem, init and seed, as the class in an answer to exercise 06 does."""


Check = tuple[str, Callable[..., float], float]
"""What is measured, how far off a right implementation is with a seed, and how far it may be."""


def main() -> None:
    """Print the worst and the median run of each check, and what is left between the worst and the threshold."""
    networks()
    lines()
    values()
    mended()


def networks() -> None:
    """Print what networks of exercise 06 reach."""
    folder = ROOT / "solutions" / "06-mlp"
    hidden = loaded(folder / "test_hidden.py")
    checks: list[Check] = [
        ("XOR, largest error", lambda build, seed: hidden.xor_error(hidden.xor_outputs(build, seed)), hidden.XOR_ERROR),
        ("sine, mean error", hidden.sine_error, hidden.SINE_ERROR),
        ("digits, share read wrong", lambda *run: 1.0 - hidden.digits_accuracy(*run), 1.0 - hidden.DIGITS_ACCURACY),
    ]
    report(checks, right_builds(loaded(folder / "mlp.py")), SEEDS)


def lines() -> None:
    """Print what ten lines that compete reach in exercise 07."""
    folder = ROOT / "solutions" / "07-descent"
    hidden = loaded(folder / "test_hidden.py")

    def read_wrong(fit: Any, seed: int) -> float:
        return 1.0 - float(hidden.digits_accuracy(fit, np.random.default_rng(seed)))

    report([("lines, digits read wrong", read_wrong, 1.0 - hidden.DIGITS_ACCURACY)], right_fits(folder), DRAWS)


def values() -> None:
    """Print what networks of Values reach in exercise 08."""
    folder = ROOT / "solutions" / "08-autodiff"
    hidden = loaded(folder / "test_hidden.py")
    paths = [folder / "autodiff.py", *sorted((folder / "variants").glob("*.py"))]
    builds = {"the reference": autodiff.train_network} | {path.stem: loaded(path).train_network for path in paths}

    def error(train_network: Build, seed: int) -> float:
        return float(hidden.xor_error(hidden.xor_outputs(train_network, np.random.default_rng(seed))))

    report([("XOR of Values, largest", error, hidden.XOR_ERROR)], builds, SEEDS)


def mended() -> None:
    """Print what networks of exercise 10 reach once all their bugs are gone."""
    folder = ROOT / "solutions" / "10-bugs"
    hidden = loaded(folder / "test_hidden.py")
    variants = (path for path in sorted((folder / "variants").glob("*.py")) if path.stem != "lists_and_loops")  # slow
    runs = {path.stem: loaded(path).run for path in (folder / "bugs.py", *variants)}

    def read_wrong(run: Build, seed: int) -> float:
        return 1.0 - float(hidden.digits_accuracy(run, np.random.default_rng(seed)))

    report([("mended, digits read wrong", read_wrong, 1.0 - hidden.DIGITS_ACCURACY)], runs, DRAWS)


def report(checks: list[Check], implementations: dict[str, Any], seeds: int) -> None:
    """Print a line for each check of one exercise."""
    sys.stdout.write(f"{len(implementations)} implementations x {seeds} seeds\n")
    sys.stdout.write(
        f"{'':26} {'median':>8} {'worst':>8} {'allowed':>8} {'margin':>8}   the worst run's implementation\n"
    )
    for name, error, allowed in checks:
        runs = [(error(made, seed), title) for title, made in implementations.items() for seed in range(seeds)]
        worst, title = max(runs)
        median = float(np.median([run[0] for run in runs]))
        sys.stdout.write(f"{name:26} {median:8.4f} {worst:8.4f} {allowed:8.4f} {allowed / worst:7.1f}x   {title}\n")


def right_fits(folder: Path) -> dict[str, Any]:
    """Return right implementations of `fit_softmax` by title: the reference, the solution, and some variants."""
    variants = "float32_inside", "bias_as_a_column", "generators_and_pairs"
    return {
        "the reference": fit_softmax,
        "the solution": loaded(folder / "descent.py").fit_softmax,
        **{name: loaded(folder / "variants" / f"{name}.py").fit_softmax for name in variants},
    }


def loaded(path: Path) -> ModuleType:
    """Return the module in a file whose folder is no package."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def right_builds(solution: ModuleType) -> dict[str, Build]:
    """Return right implementations of the exercise by title: the reference, the solution, and what learners make of it."""

    def float32(*args: Any) -> Any:
        net = solution.MLP(*args)
        net.params = {name: array.astype(np.float32) for name, array in net.params.items()}
        fit = net.fit
        net.fit = lambda X, t, *rest: fit(X.astype(np.float32), t.astype(np.float32), *rest)
        return net

    def with_weights(draw: Callable[[tuple[int, int], int], Any]) -> Build:
        def build(sizes: tuple[int, ...], hidden: str, problem: str, init: str, seed: int) -> Any:
            net = solution.MLP(sizes, hidden, problem, init, seed)
            for i in range(1, len(sizes)):
                net.params[f"W{i}"] = draw((sizes[i - 1], sizes[i]), seed)
            return net

        return build

    def with_order(order: Callable[[Any], Any]) -> Build:
        def build(*args: Any) -> Any:
            net = solution.MLP(*args)
            net.rng = order(net.rng)
            return net

        return build

    def legacy(*args: Any) -> Any:
        generator = np.random.RandomState(args[-1])  # what learners' books use
        net = with_weights(lambda shape, _: generator.randn(*shape) / np.sqrt(shape[0]))(*args)
        net.rng = generator
        return net

    return {
        "the reference": MLP,
        "the solution": solution.MLP,
        "in float32": float32,
        "NumPy's old generator": legacy,
        "uniform weights": with_weights(
            lambda shape, seed: np.random.default_rng(seed).uniform(-1, 1, shape) * np.sqrt(3 / shape[0])
        ),
        "one seed for all layers": with_weights(lambda shape, seed: solution.init_weights(*shape, "xavier", seed)),
        "last batch dropped": with_order(FullBatches),
        "one order for all epochs": with_order(OneOrder),
    }


class FullBatches:
    """Draws an order without the rows that do not fill a batch of 8 or 16."""

    def __init__(self, rng: np.random.Generator) -> None:
        self.rng = rng

    def permutation(self, n: int) -> Any:
        """Return most of the numbers 0 ... n - 1 in a random order."""
        return self.rng.permutation(n)[: n - n % 16 if n > 16 else n]


class OneOrder:
    """Draws an order once and keeps it."""

    def __init__(self, rng: np.random.Generator) -> None:
        self.rng = rng
        self.orders: dict[int, Any] = {}

    def permutation(self, n: int) -> Any:
        """Return the numbers 0 ... n - 1 in an order that is random, but always the same."""
        return self.orders.setdefault(n, self.rng.permutation(n))


if __name__ == "__main__":
    main()
