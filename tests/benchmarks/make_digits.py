"""Makes exercises/06-mlp/digits.npz from scikit-learn's copy of the data: ``python tests/benchmarks/make_digits.py``.

The file is in the repository, so nobody needs to run this; it says how the file came about, and can make it
again. exercises/06-mlp/digits.md names the source and the licence.
"""

from pathlib import Path

import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

FILE = Path(__file__).parents[2] / "exercises" / "06-mlp" / "digits.npz"


def main() -> None:
    """Scale the grey values to 0 ... 1, hold a quarter of each digit back for testing, and save both parts."""
    X, t = load_digits(return_X_y=True)
    X_train, X_test, t_train, t_test = train_test_split(
        (X / 16.0).astype(np.float32),  # sixteenths, so nothing is rounded
        t.astype(np.int64),
        test_size=0.25,
        stratify=t,
        random_state=0,
    )
    np.savez_compressed(FILE, X_train=X_train, t_train=t_train, X_test=X_test, t_test=t_test)


if __name__ == "__main__":
    main()
