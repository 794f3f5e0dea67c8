"""How long training takes, beside scikit-learn: ``python tests/benchmarks/training.py`` from the project's root.

Both train a 64-128-10 network on the UCI digits with plain stochastic gradient descent, batch 64, 20 epochs, in
float64 and on one core. They take turns, so that a busy machine slows both, and what is taken is processor time; the
ratio is the median over the turns. 0.5 is the target, and the exit code 1 if a ratio misses it.
Ours also measures the loss over the whole data set after every epoch; scikit-learn adds its loss up in passing.
"""

import os
import sys
import time
import warnings
from pathlib import Path
from statistics import median

os.environ["OPENBLAS_NUM_THREADS"] = os.environ["OMP_NUM_THREADS"] = "1"  # read when NumPy is imported
sys.path.insert(0, str(Path(__file__).parents[2]))

import numpy as np
import numpy.typing as npt
from sklearn.datasets import load_digits
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier

from reference.floats import Array
from reference.network import MLP

Labels = npt.NDArray[np.int_]

ROUNDS, EPOCHS, BATCH_SIZE, LR = 15, 20, 64, 0.5
TARGET = 0.5


def main() -> int:
    """Print a row for each activation; return 1 if a ratio misses the target."""
    X, t = load_digits(return_X_y=True)
    X = X / 16.0
    sys.stdout.write("hidden   reference ms   scikit-learn ms   ratio\n")
    ratios = []
    for hidden in ("tanh", "relu"):
        pairs = [(time_reference(hidden, X, t), time_sklearn(hidden, X, t)) for _ in range(ROUNDS)]
        ours, theirs = (median(times) for times in zip(*pairs, strict=True))
        ratios.append(median(our_time / their_time for our_time, their_time in pairs))
        sys.stdout.write(f"{hidden:6} {1000 * ours:14.1f} {1000 * theirs:17.1f} {ratios[-1]:7.2f}\n")
    return int(max(ratios) > TARGET)


def time_reference(hidden: str, X: Array, t: Labels) -> float:
    """Return the seconds that one training of ours takes."""
    net = MLP([64, 128, 10], hidden=hidden)
    start = time.process_time()
    net.fit(X, t, lr=LR, epochs=EPOCHS, batch_size=BATCH_SIZE)
    return time.process_time() - start


def time_sklearn(hidden: str, X: Array, t: Labels) -> float:
    """Return the seconds that the same training takes scikit-learn."""
    net = MLPClassifier(
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
    start = time.process_time()
    net.fit(X, t)
    return time.process_time() - start


if __name__ == "__main__":
    warnings.simplefilter("ignore", ConvergenceWarning)  # 20 epochs are meant
    sys.exit(main())
