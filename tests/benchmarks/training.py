"""How long training takes, beside scikit-learn: ``python tests/benchmarks/training.py`` from the project's root.

Both train a 64-128-10 network on the UCI digits with plain stochastic gradient descent, batch 64, 20 epochs, in
float64 and on one core. They take turns, so that a busy machine slows both; what counts is the ratio of the medians.
Ours also measures the loss over the whole data set after every epoch; scikit-learn adds its loss up in passing.
"""

import os
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from statistics import median

os.environ["OPENBLAS_NUM_THREADS"] = os.environ["OMP_NUM_THREADS"] = "1"  # read when NumPy is imported
sys.path.insert(0, str(Path(__file__).parents[2]))

import numpy as np  # noqa: E402  the threads come first
from sklearn.datasets import load_digits  # noqa: E402
from sklearn.exceptions import ConvergenceWarning  # noqa: E402
from sklearn.neural_network import MLPClassifier  # noqa: E402

from reference.network import MLP  # noqa: E402

ROUNDS, EPOCHS, BATCH_SIZE, LR = 15, 20, 64, 0.5
TARGET = 0.5


def main() -> int:
    """Print a row for each activation; return 1 if a ratio misses the target."""
    X, t = load_digits(return_X_y=True)
    X = X / 16.0
    sys.stdout.write("hidden   reference ms   scikit-learn ms   ratio   accuracy (both, on what was trained)\n")
    ratios = []
    for hidden in ("tanh", "relu"):
        ours, theirs = MLP([64, 128, 10], hidden=hidden), _sklearn(hidden)
        our_times, their_times = [], []
        for _ in range(ROUNDS):
            ours, theirs = MLP([64, 128, 10], hidden=hidden), _sklearn(hidden)
            our_times.append(_milliseconds(lambda: ours.fit(X, t, lr=LR, epochs=EPOCHS, batch_size=BATCH_SIZE)))
            their_times.append(_milliseconds(lambda: theirs.fit(X, t)))
        ratios.append(median(our_times) / median(their_times))
        accuracies = f"{np.mean(ours.predict(X) == t):.3f} {np.mean(theirs.predict(X) == t):.3f}"
        sys.stdout.write(
            f"{hidden:8} {median(our_times):12.1f} {median(their_times):17.1f} {ratios[-1]:7.2f}   {accuracies}\n"
        )
    return int(max(ratios) > TARGET)


def _sklearn(hidden: str) -> MLPClassifier:
    return MLPClassifier(
        (128,),
        activation=hidden,
        solver="sgd",
        alpha=0.0,
        batch_size=BATCH_SIZE,
        learning_rate="constant",
        learning_rate_init=LR,
        momentum=0.0,
        max_iter=EPOCHS,
        tol=0.0,
        n_iter_no_change=10**6,
        random_state=0,
    )


def _milliseconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return 1000.0 * (time.perf_counter() - start)


if __name__ == "__main__":
    warnings.simplefilter("ignore", ConvergenceWarning)  # 20 epochs are meant
    sys.exit(main())
