"""How long training takes, beside scikit-learn: ``python tests/benchmarks/training.py`` from the project's root.

Both train a 64-128-10 network on the UCI digits with plain stochastic gradient descent, batch 64, 20 epochs, in
float64 and on one core. They take turns, so that a busy machine slows both, and what is taken is processor time; the
ratios are medians over the turns. Ours also measures the loss on the whole data set after every epoch, which costs a
forward pass; scikit-learn adds up its batches' losses in passing, so the steps alone are the like of its work.
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
from reference.losses import one_hot
from reference.network import MLP
from reference.training import batches, descend

Labels = npt.NDArray[np.int_]

ROUNDS, EPOCHS, BATCH_SIZE, LR = 15, 20, 64, 0.5


def main() -> None:
    """Print a row for each activation."""
    X, t = load_digits(return_X_y=True)
    X = X / 16.0
    sys.stdout.write("hidden   scikit-learn ms   reference ms   ratio   steps only ms   ratio\n")
    for hidden in ("tanh", "relu"):
        turns = [
            (time_sklearn(hidden, X, t), time_reference(hidden, X, t), time_steps(hidden, X, t)) for _ in range(ROUNDS)
        ]
        theirs, ours, steps = (1000.0 * median(times) for times in zip(*turns, strict=True))
        ratio = median(turn[1] / turn[0] for turn in turns)
        steps_ratio = median(turn[2] / turn[0] for turn in turns)
        sys.stdout.write(f"{hidden:6} {theirs:17.1f} {ours:14.1f} {ratio:7.2f} {steps:15.1f} {steps_ratio:7.2f}\n")


def time_reference(hidden: str, X: Array, t: Labels) -> float:
    """Return the seconds that one training of ours takes."""
    net = MLP([64, 128, 10], hidden=hidden)
    start = time.process_time()
    net.fit(X, t, lr=LR, epochs=EPOCHS, batch_size=BATCH_SIZE)
    return time.process_time() - start


def time_steps(hidden: str, X: Array, t: Labels) -> float:
    """Return the seconds that the same steps take without a loss after each epoch."""
    net = MLP([64, 128, 10], hidden=hidden)
    start = time.process_time()
    targets = one_hot(t, (len(X), 10))
    for _ in range(EPOCHS):
        for X_batch, t_batch in batches(X, targets, BATCH_SIZE, net.rng):
            descend(net, X_batch, t_batch, LR)
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
    main()
