"""What learners are told of programs that answer almost as a known mistake does: its name where its text is true."""

from __future__ import annotations

import pytest

from grader.model.course import Course
from grader.model.report import Outcome
from grader.sandbox.forkserver import ForkServers
from tests.grading import grade_all, solution_but, source_of

pytestmark = pytest.mark.long

FIT = """
class MLP(MLP):
    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        losses = []
        {before}
        for _ in range(epochs):
            {order}
            for start in range({starts}):
                {rows}
                gradients = self.gradients({pairs})
                for name in self.params:
                    self.params[name] = self.params[name] - {step}
            losses.append(self.loss({looked_at}))
        return losses
"""


def fit(**changes: str) -> str:
    """Return the right training, but for some of its parts."""
    right = {
        "before": "pass",
        "order": "order = self.rng.permutation(len(X))",
        "starts": "0, len(X), batch_size",
        "rows": "rows = order[start:start + batch_size]",
        "pairs": "X[rows], t[rows]",
        "step": "lr * gradients[name]",
        "looked_at": "X, t",
    }
    return FIT.format(**(right | changes))


START = "each = []"  # what a training adds to the batches, of which it makes its losses
COUNTED = "X[rows], t[rows]); each.append(self.loss(X[rows], t[rows])"
ENDED = "X, t) * 0 + sum(each"


def gradients(delta: str) -> str:
    """Return the right way back, but for what it starts from."""
    return f"""
class MLP(MLP):
    def gradients(self, X, t):
        y = self.forward(X)
        delta = {delta}
        found = {{}}
        for i in reversed(range(1, self.n_layers + 1)):
            y = self.outputs[i - 1]
            found[f"W{{i}}"], found[f"b{{i}}"] = y.T @ delta, np.sum(delta, axis=0)
            slope = {{"tanh": 1 - y * y, "sigmoid": y - y * y, "relu": y > 0}}[self.hidden]
            delta = delta @ self.params[f"W{{i}}"].T * slope
        return found
"""


def entropy(loss: str) -> str:
    """Return a cross entropy of such a loss, for either kind of targets."""
    return f"def cross_entropy(y, t):\n    t = np.eye(y.shape[1])[t] if t.ndim == 1 else t\n    return {loss}"


def backward(layer: str, *answers: str) -> str:
    """Return a layer that ends its way back with these lines."""
    lines = "\n        ".join(answers)
    return f"class {layer}({layer}):\n    def backward(self, dout):\n        {lines}"


PAIRS = ("def output_and_loss(problem):\n    return {'regression': ('identity', 'squared_error'), ", "}[problem]")
STEP = "a_step_goes_against_the_gradient"
TOLD = [  # an exercise, what is redefined, a check that fails, and the mistake behind it or None
    ("layers", backward("AddLayer", "return 1, 1"), "addition_passes_the_gradient_on", "add_leaves_out_dout"),
    ("layers", backward("AddLayer", "return np.ones(2)"), "addition_passes_the_gradient_on", "add_leaves_out_dout"),
    ("layers", backward("AddLayer", "return 1, dout"), "addition_passes_the_gradient_on", None),
    ("layers", backward("MulLayer", "return self.y, self.x"), "backward_gives_each_input_the_other", "dout_left_out"),
    ("layers", backward("Relu", "dout[~self.on] = 0", "return 2 * dout"), "relu_layer", None),
    (
        "layers",
        "class Sigmoid(Sigmoid):\n    def forward(self, x):\n        self.y = 1 - 1 / (1 + np.exp(-x))\n        return self.y",
        "sigmoid_layer",
        "sigmoid_layer_falls",
    ),
    (
        "layers",
        "class Tanh(Tanh):\n    def forward(self, x):\n        self.y = np.tanh(-x)\n        return self.y",
        "tanh_layer",
        "tanh_layer_falls",
    ),
    (
        "activations",
        "def step_function(x):\n    on = x > 0\n    return on.astype(np.int)",
        "step_function_is_flat",
        "step_of_an_older_book",
    ),
    (
        "activations",
        "def step_function(x):\n    return (0 < x).astype(int)",
        "step_function_is_flat",
        "step_needs_an_array",
    ),
    (
        "activations",
        "def numerical_derivative(f, x, h=1e-4):\n    return h * (f(x + h) - f(x - h)) / 2",
        "slopes_of_five_functions",
        "halves_and_multiplies_by_h",
    ),
    (
        "activations",
        "def numerical_derivative(f, x, h=1e-4):\n    return h * (f(x + h) - f(x - h)) / 2",
        "both_sides_at_the_distance_h",
        "halves_and_multiplies_by_h",
    ),
    (
        "activations",
        "def softmax(x):\n    x -= np.max(x)\n    return np.exp(x) / np.sum(np.exp(x))",
        "softmax_of_rows",
        "softmax_over_the_whole_matrix",
    ),
    (
        "activations",
        "def slope_product(d_f, xs):\n    return np.prod([d_f(xs[i]) for i in range(len(xs) - 1)])",
        "slopes_are_multiplied",
        "last_slope_left_out",
    ),
    (
        "activations",
        "def slope_product(d_f, xs):\n    return np.prod([d_f(xs[i]) for i in range(1, len(xs))])",
        "slopes_are_multiplied",
        "first_slope_left_out",
    ),
    (
        "activations",
        "def slope_product(d_f, xs):\n    return np.prod([d_f(x) for x in xs[1:-1]])",
        "slopes_are_multiplied",
        "both_ends_left_out",
    ),
    ("layers", backward("Tanh", "return 1 - self.y * self.y"), "tanh_layer", "tanh_leaves_out_dout"),
    ("mlp", entropy("-np.sum(t * np.log(y + 1e-7))"), "cross_entropy_of_one_hot_targets", "rows_added_up"),
    ("mlp", entropy("-2 * np.sum(t * np.log(y + 1e-7))"), "cross_entropy_of_one_hot_targets", None),
    (
        "mlp",
        "def cross_entropy(y, t):\n    return -np.sum(t * np.log(y + 1e-9))",
        "cross_entropy_of_class_numbers",
        "class_numbers_as_amounts_added_up",
    ),
    (
        "mlp",
        "def cross_entropy(y, t):\n    return -np.sum(t * np.log(y + 1e-9)) / len(y)",
        "cross_entropy_of_class_numbers",
        "class_numbers_as_amounts",
    ),
    (
        "mlp",
        "def squared_error(y, t):\n    return np.sum((y - t) ** 2) / 2",
        "squared_error_of_a_batch",
        "squares_of_rows_added_up",
    ),
    (
        "mlp",
        PAIRS[0] + "'binary': ['sigmoid', 'cross_entropy'], 'classes': ('softmax', 'cross_entropy')" + PAIRS[1],
        "loss_goes_with_the_problem",
        "one_cross_entropy_for_both",
    ),
    ("mlp", fit(starts="0, len(X) - batch_size, batch_size"), STEP, "steps_never_arrive"),
    ("mlp", fit(starts="batch_size, len(X), batch_size"), STEP, "steps_never_arrive"),
    ("mlp", fit(order="order = self.rng.permutation(len(X))[1:]"), STEP, "first_row_of_the_order_left_out"),
    (
        "mlp",
        fit(
            order="X, t = self.rng.permutation(X), self.rng.permutation(t)",
            rows="rows = slice(start, start + batch_size)",
        ),
        STEP,
        "X_and_t_shuffled_apart",
    ),
    ("mlp", fit(pairs="X[rows], t[start:start + batch_size]"), STEP, "only_X_is_shuffled"),
    ("mlp", fit(step="gradients[name]"), STEP, "lr_left_out"),
    ("mlp", fit(step="2 * lr * gradients[name]"), STEP, None),
    (
        "mlp",
        fit(starts="0, len(X) // batch_size * batch_size, batch_size"),
        "every_row_is_in_one_batch",
        "rows_left_over_left_out",
    ),
    (
        "mlp",
        fit(before="order = self.rng.permutation(len(X))", order="pass"),
        "each_epoch_has_an_order_of_its_own",
        "one_order_for_all_epochs",
    ),
    ("mlp", fit(looked_at="X[rows], t[rows]"), "fit_returns_the_losses", "loss_of_the_last_batch"),
    (
        "mlp",
        fit(order=f"order = self.rng.permutation(len(X)); {START}", pairs=COUNTED, looked_at=f"{ENDED}) / len(each"),
        "fit_returns_the_losses",
        "mean_of_the_batch_losses",
    ),
    (
        "mlp",
        fit(order=f"order = self.rng.permutation(len(X)); {START}", pairs=COUNTED, looked_at=ENDED),
        "fit_returns_the_losses",
        "sum_of_the_batch_losses",
    ),
    ("mlp", fit(step="lr / len(rows) * gradients[name]"), STEP, "step_divided_by_the_rows"),
    ("mlp", fit(step="-lr / len(rows) * gradients[name]"), STEP, "uphill_by_a_share"),
    (
        "mlp",
        "def cross_entropy(y, t):\n    return -np.sum(np.log((y[t] if t.ndim == 1 else y ** t) + 1e-9)) / y.shape[0]",
        "cross_entropy_of_class_numbers",
        "rows_picked_by_class_numbers",
    ),
    ("mlp", gradients("2 * (y - t) / len(X)"), "gradients_agree_with_the_formula", "gradients_twice"),
    ("mlp", gradients("(y - t) / y.size"), "gradients_agree_with_the_formula", "gradients_divided_by_every_output"),
    (
        "mlp",
        gradients("(y - t) / t.shape[1]"),
        "gradients_agree_with_the_formula",
        "gradients_divided_by_outputs_alone",
    ),
    (
        "mlp",
        gradients("(t - y) / len(X)") + fit(step="-lr * gradients[name]"),
        "gradients_agree_with_the_formula",
        "sign_turned_back_in_the_step",
    ),
    (
        "mlp",
        gradients("t - y") + fit(step="-lr * gradients[name] / len(rows)"),
        "gradients_agree_with_the_formula",
        "sign_and_mean_in_the_step",
    ),
    *(
        ("activations", f"def {name}(x, alpha=1):\n    return np.where(x > 0, x, {alpha} * x)", id_, "alpha_of_its_own")
        for alpha in (0.05, 0.2, 0.3)
        for name, id_ in (("leaky_relu", "leaky_relu_and_its_slope"), ("prelu", "prelu_rrelu_and_their_slopes"))
    ),
]


@pytest.mark.parametrize("slug", ["activations", "layers", "mlp"])
def test_a_name_is_true_or_there_is_none(slug: str, course: Course, box: ForkServers) -> None:
    """Each of these programs fails its check, and is told there of the mistake it makes or of none, with each seed."""
    exercise = course.exercise(slug)
    rows = [row for row in TOLD if row[0] == slug]
    sources = [(solution_but(course, exercise, redefined),) for _, redefined, _, _ in rows]
    for seed in (1, 2, 3):
        results = grade_all(course, exercise, sources, box, seed=seed)
        for (_, redefined, id_, name), result in zip(rows, results, strict=True):
            (told,) = [c for c in result.checks if c.check.id == id_]
            assert not told.points, (seed, redefined)
            assert (told.mistake.id if told.mistake else None) == name, (seed, redefined)


UNPAIRED = [  # however the rows are shuffled, the targets are not
    fit(order="X = X.copy(); self.rng.shuffle(X)", rows="rows = slice(start, start + batch_size)"),
    fit(
        order="X, t = self.rng.permutation(X), self.rng.permutation(t)", rows="rows = slice(start, start + batch_size)"
    ),
    fit(order="np.random.shuffle(t)", rows="rows = slice(start, start + batch_size)"),
    fit(order="X = X[::-1]", rows="rows = slice(start, start + batch_size)"),
]


PAIRS_OF = {  # what the function does, and the checks that hold
    "return {'binary': ('sigmoid', 'binary_cross_entropy'), 'regression': ('identity', 'squared_error')}[problem]": 2,
    "return ('identity', 'squared_error') if problem != 'binary' else ('sigmoid', 'binary_cross_entropy')": 2,
    "return ('softmax', 'cross_entropy') if problem != 'regression' else ('identity', 'squared_error')": 2,
    "return ('softmax', 'cross_entropy') if problem == 'classes' else None": 1,
    "return ('softmax', 'cross_entropy')": 0,
    "return ['softmax', 'cross_entropy']": 0,
}


def test_a_pair_costs_no_other_problem_its_point(course: Course, box: ForkServers) -> None:
    """What is wrong for one problem is told there alone; one pair for all problems earns nothing."""
    exercise = course.exercise("mlp")
    solution = (course.solution_folder(exercise) / exercise.file).read_text(encoding="utf-8")
    wrong = [f"{solution}\n\ndef output_and_loss(problem):\n    {returned}\n" for returned in PAIRS_OF]
    results = grade_all(course, exercise, [(source_of(exercise.file, text),) for text in wrong], box)
    for result, holding in zip(results, PAIRS_OF.values(), strict=True):
        of_task_3 = [c for c in result.checks if c.check.task == 3]
        assert sum(c.outcome is Outcome.PASSED for c in of_task_3) == holding
        if holding:
            assert not any("pair" in c.message or c.story.count("output_and_loss") > 1 for c in of_task_3)


def test_rows_with_the_targets_of_others_are_told_as_such(course: Course, box: ForkServers) -> None:
    """A step whose rows have the targets of other rows is told as that, whatever drew the order."""
    exercise = course.exercise("mlp")
    sources = [(solution_but(course, exercise, redefined),) for redefined in UNPAIRED]
    for seed in (1, 2, 3):
        for result in grade_all(course, exercise, sources, box, seed=seed):
            (told,) = [c for c in result.checks if c.check.id == STEP]
            assert told.message == "This step pairs rows of X with the targets of other rows."


def test_no_number_is_told_as_no_number(course: Course, box: ForkServers) -> None:
    """Where there is no loss, or where the loss is no number, nobody is told that nan should be nan or some number."""
    exercise = course.exercise("mlp")
    solution = (course.solution_folder(exercise) / exercise.file).read_text(encoding="utf-8")
    losses = ["np.log(-1.0)", "y - np.inf * 0", "np.nan"]
    wrong = [f"{solution}\n\ndef binary_cross_entropy(y, t):\n    return np.sum({loss})\n" for loss in losses]
    wrong.append(solution.replace("if i < self.n_layers else", "if i <= self.n_layers else"))
    for seed in (1, 2, 3):
        for result in grade_all(
            course, exercise, [(source_of(exercise.file, text),) for text in wrong], box, seed=seed
        ):
            assert not any("nan instead of nan" in c.message for c in result.checks)
            assert not any("nan" in (c.expected or "") for c in result.checks)


ROW_BY_ROW = (
    "def layer(W, x):\n    return np.array([weighted_sum(x, w) for w in W{columns}])\n\n"
    "def layer_batch(W, X):\n    return np.array([layer(W, x) for x in X])\n\n"
    "def weighted_sum(x, w):\n    return {total}\n"
)
BIT_BY_BIT = (
    "def parity(bits):\n    y = 0\n    for bit in bits{of}:\n        y = XOR(y, bit)\n    return y\n\n"
    "def {gate}(x1, x2):\n    return {answer}\n"
)
BUILT = [  # an exercise, what is redefined, a check of what is built on something broken, and the mistake behind it
    ("neuron", ROW_BY_ROW.format(columns="", total="np.sum(x) * np.sum(w)"), "rows_of_W_are_neurons", ""),
    ("neuron", ROW_BY_ROW.format(columns="", total="1 // 0"), "batch_keeps_the_rows", ""),
    ("neuron", ROW_BY_ROW.format(columns=".T", total="np.sum(x * w)"), "rows_of_W_are_neurons", "columns_are_neurons"),
    ("xor", BIT_BY_BIT.format(of="", gate="XOR", answer="1 // 0"), "parity_of_a_few_bits", ""),
    ("xor", BIT_BY_BIT.format(of="", gate="AND", answer="no_name"), "parity_of_a_few_bits", ""),
    ("xor", BIT_BY_BIT.format(of="[1:]", gate="XOR", answer="1 // 0"), "parity_of_a_few_bits", "first_bit_left_out"),
    ("xor", BIT_BY_BIT.format(of="[1:]", gate="AND", answer="no_name"), "parity_of_a_few_bits", "first_bit_left_out"),
    ("xor", BIT_BY_BIT.format(of="[:-1]", gate="XOR", answer="1"), "parity_of_a_few_bits", "last_bit_left_out"),
]


@pytest.mark.parametrize("slug", ["neuron", "xor"])
def test_what_is_built_on_something_broken_is_judged_by_itself(slug: str, course: Course, box: ForkServers) -> None:
    """A broken part costs nothing above it, and a mistake above it has its name."""
    exercise = course.exercise(slug)
    rows = [row for row in BUILT if row[0] == slug]
    sources = [(solution_but(course, exercise, redefined),) for _, redefined, _, _ in rows]
    for seed in (1, 2):
        results = grade_all(course, exercise, sources, box, seed=seed)
        for (_, redefined, id_, name), result in zip(rows, results, strict=True):
            (told,) = [c for c in result.checks if c.check.id == id_]
            assert (told.outcome is Outcome.PASSED) == (not name), (seed, redefined)
            assert (told.mistake.id if told.mistake else "") == name, (seed, redefined)
