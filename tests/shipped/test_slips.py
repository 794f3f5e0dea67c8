"""Slips that newcomers made, each written as they would: which known mistake is named at every check that fails."""

from __future__ import annotations

import pytest

from grader.grading import collection
from grader.model.course import Course
from grader.model.report import Outcome
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.student import Student
from tests.grading import solution_but

NEURON = """
def draw_neuron(W):
    W = np.atleast_2d(W)
    lines = ["digraph {"]
    for i in range(W.shape[0]):
        for j in range(W.shape[1]):
            lines.append(<edge>)
    lines.append("}")
    <end>

def draw_threshold_neuron(w, T):
    lines = ["digraph {", <node>]
    for j in range(len(w)):
        lines.append(<arrow>)
    lines.append("}")
    <end>
"""
EDGE, ARROW = """f'x{j + 1} -> y{i + 1} [label="{W[i, j]}"]'""", """f'x{j + 1} -> y [label="{w[j]}"]'"""
NODE, END = """f'y [label="T={T}"]'""", r'return "\n".join(lines)'
FROM_0 = (
    "f'x{j} -> y [label=\"{W[i, j]}\"]' if len(W) == 1 else f'x{j} -> y{i} [label=\"{W[i, j]}\"]'",
    """f'x{j} -> y [label="{w[j]}"]'""",
)
TRAINING = """
def train_perceptron(X, t, lr=0.1, epochs=100):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(epochs):
        for x, target in zip(X, t):
            y = np.sum(w * x) + b
            e = target - int(y > 0)
            w = w + lr * e * x
            b = b + lr * e
            <row>
        <epoch>
    <end>
"""
SLOPES = """
def numerical_gradient(f, x):
    h = 1e-4
    slopes = np.zeros_like(x)
    x = x.astype(float)
    for i in <places>:
        old = x[i]
        x[i] = old + h
        up = f(x)
        x[i] <back>
        slopes[i] = (up - f(x)) / (2 * h)
        x[i] = old
    return slopes
"""
ROWS = """
def numerical_gradient(f, x):
    h = 1e-4
    x = x.astype(float)
    slopes = np.zeros(x.shape)
    for i in range(x.shape[0]):
        old = x[i]
        x[i] = old + h
        up = f(x)
        x[i] = old - h
        down = f(x)
        x[i] = old
        slopes[i] = (up - down) / (2 * h)
    return slopes
"""
RELU = """
class Relu(Relu):
    def forward(self, x):
        self.mask = x <= 0
        x[self.mask] = 0
        return x

    def backward(self, dout):
        dx = dout.copy()
        dx[self.mask] = 0
        return dx
"""
SPREAD = """
def init_weights(n_in, n_out, method, seed):
    sigma = {"random": 0.01, "xavier": <xavier>, "he": <he>}[method]
    return np.random.default_rng(seed).normal(0, sigma, (n_in, n_out))
"""
PREDICTING = """
class MLP(MLP):
    def predict(self, X):
        y = self.forward(X)
        if self.problem == <problem>:
            return np.argmax(y<axis>)
        return (y > 0.5).astype(int) if self.problem == "binary" else y
"""
GRADIENTS = """
def d_tanh(x):
    return 1 - np.tanh(x) ** 2


def d_sigmoid(x):
    return 1 / (1 + np.exp(-x)) * (1 - 1 / (1 + np.exp(-x)))


class MLP(MLP):
    def gradients(self, X, t):
        d = (self.forward(X) - t) / <rows>
        found = {}
        for i in range(self.n_layers, 0, -1):
            a = self.outputs[i - 1]
            found[f"W{i}"] = a.T @ d
            found[f"b{i}"] = np.sum(d, axis=0)
            if i > 1:
                slope = <slope>
                d = d @ self.params[f"W{i}"].T * slope
        return found
"""
OF_THE_OUTPUT = '{"tanh": d_tanh(a), "sigmoid": d_sigmoid(a), "relu": np.where(a > 0, 1, 0)}[self.hidden]'
FITTING = """
class MLP(MLP):
    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        for _ in range(epochs):
            <shuffle>
            for s in range(0, len(X), batch_size):
                k = <rows>
                slopes = self.gradients(X[k], t[k])
                for name in self.params:
                    self.params[name] = self.params[name] - lr * slopes[name]
                <batch>
            <epoch>
        return losses
"""
BATCH = {"shuffle": "order = self.rng.permutation(len(X))", "rows": "order[s:s + batch_size]"}
LOSS = "losses.append(self.loss(X, t))"


def filled(text: str, **parts: str) -> str:
    """Return a program with something in each of its gaps."""
    usual = {"edge": EDGE, "arrow": ARROW, "node": NODE, "end": END, "row": "", "epoch": "", "batch": ""}
    usual |= {"places": "np.ndindex(x.shape)", "back": "= old - h", "xavier": "np.sqrt(1 / n_in)"}
    usual |= {"he": "np.sqrt(2 / n_in)", "problem": '"classes"'}
    for gap, part in (usual | parts).items():
        text = text.replace(f"<{gap}>", part)
    return text


SLIPS = {
    "neuron": {
        "one_step_for_each_pair": "def learn_weight(x, y, w=0.0, lr=0.1, steps=100):\n    for _ in range(steps):\n"
        "        w = w - lr * (w * x - y) * x\n    return w\n",
        "edges_without_numbers": filled(NEURON, edge="f'x{j + 1} -> y{i + 1}'", node="""f'y [label="y, T={T}"]'""", arrow="""f'x{j + 1} -> y' + '[label="{w[j]}"]'"""),
        "letter_for_the_threshold": filled(NEURON, node="""'y [label="T={T}"]'"""),
        "threshold_in_the_name": filled(NEURON, node="f'y{T}'", arrow="""f'x{j + 1} -> y{T} [label="{w[j]}"]'"""),
        "drawing_not_returned": filled(NEURON, end=r'print("\n".join(lines))'),
        "drawn_from_0": filled(NEURON, edge=FROM_0[0], arrow=FROM_0[1]),
    },
    "gates": {
        "ends_after_the_first_row": filled(TRAINING, row="return w, b", end=""),
        "ends_after_the_first_epoch": filled(TRAINING, epoch="return w, b", end=""),
    },
    "xor": {
        "both_layers_on_their_side": "def xor_network():\n    W1, W2 = np.array([[-0.5, 0.5], [-0.5, 0.5]]), np.array([[0.5], [0.5]])\n"
        "    return W1, np.array([0.7, -0.2]), W2, np.array([-0.7])\n",
    },
    "activations": {
        "d_arctan_squares_the_sum": "def d_arctan(x):\n    return 1 / (1 + x)**2\n",
        "d_arctan_by_the_rule_of_tanh": "def d_arctan(x):\n    y = np.arctan(x)\n    return 1 - y * y\n",
        "d_softsign_slope_of_abs_is_1": "def d_softsign(x):\n    n = 1 + np.abs(x)\n    return (n - x * 1) / n**2\n",
        "d_selu_scaled_below_0_only": "def d_selu(x):\n    return np.where(x > 0, 1, SELU_SCALE * SELU_ALPHA * np.exp(x))\n",
        "d_selu_scaled_above_0_only": "def d_selu(x):\n    return np.where(x > 0, SELU_SCALE, SELU_ALPHA * np.exp(x))\n",
        "d_elu_keeps_the_1": "def d_elu(x, alpha=1.0):\n    return np.where(x > 0, 1, alpha * np.exp(x) - 1)\n",
        "maxout_adds_every_b": "def maxout(x, w, b):\n    return max(w * x) + b\n",
        "maxout_picks_product_and_b_apart": "def maxout(x, w, b):\n    return max(w * x) + max(b)\n",
        "softmax_of_everything_overflows": "def softmax(x):\n    e = np.exp(x)\n    return e / e.sum()\n",
    },
    "layers": {
        "arguments_given_back": "def linear_node(w, x, b):\n    f = w * x + b\n    return f, (w, x, b)\n",
        "one_point_is_x_itself": filled(SLOPES, back="-= h"),
        "slopes_cut_to_integers": filled(SLOPES),
        "rows_moved_as_a_whole": ROWS,
        "relu_writes_into_x": RELU,
    },
    "mlp": {
        "one_spread_for_xavier_and_he": filled(SPREAD, xavier="np.sqrt(2 / n_in)", he="np.sqrt(1 / n_in)"),
        "root_forgotten_once": filled(SPREAD, xavier="1 / n_in"),
        "xavier_counts_the_outputs": filled(SPREAD, xavier="np.sqrt(2 / (n_in + n_out))"),
        "spread_by_the_outputs": filled(SPREAD, xavier="np.sqrt(1 / n_out)", he="np.sqrt(2 / n_out)"),
        "binary_picked_log_of_zero": "def binary_cross_entropy(y, t):\n    return -np.mean(np.log(np.where(t == 1, y, 1 - y)))\n",
        "class_numbers_as_amounts_and_log_of_zero": "def cross_entropy(y, t):\n    return -np.sum(t * np.log(y)) / y.shape[0]\n",
        "as_many_classes_as_rows": "def cross_entropy(y, t):\n    if t.ndim == 1:\n        t = np.eye(len(t))[t]\n"
        "    return -np.sum(t * np.log(y + 1e-7)) / len(y)\n",
        "one_place_in_the_whole_table": filled(PREDICTING, axis=""),
        "class_numbers_for_every_problem": filled(PREDICTING, problem="self.problem", axis=", axis=1"),
        "mean_and_slope_forgotten": filled(GRADIENTS, rows="1", slope="1"),
        "activation_applied_once_more": filled(GRADIENTS, rows="len(X)", slope=OF_THE_OUTPUT),
        "one_loss_for_each_batch": filled(FITTING, batch=LOSS, **BATCH),
    },
}  # fmt: skip


@pytest.mark.long
@pytest.mark.parametrize("slug", SLIPS)
def test_a_slip_is_named(course: Course, box: ForkServers, slug: str) -> None:
    """With two seeds, every check that a slip fails names it, and some check does fail."""
    exercise = course.exercise(slug)
    named: dict[str, set[str]] = {}
    with collection.collected(course, (exercise,)) as suite:
        tests = [test for test in suite.tests[slug] if test.mark.replay]  # the others train whole networks
        for slip, text in SLIPS[slug].items():
            source = solution_but(course, exercise, text)
            for seed in (1, 2):
                student = Student(box)
                try:
                    result = suite.grade_exercise(exercise, source, student, seed, tests=tests)
                finally:
                    student.close()
                failed = [c for c in result.checks if c.outcome in (Outcome.FAILED, Outcome.RAISED)]
                named.setdefault(slip, set()).update(c.mistake.id if c.mistake else "" for c in failed)

    assert named == {slip: {slip} for slip in SLIPS[slug]}
