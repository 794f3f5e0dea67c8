"""Functions and methods that are taken for each other, or forgotten."""

NEIGHBOURS = {
    "sum": ("mean", "max"),
    "mean": ("sum", "max"),
    "max": ("min", "sum", "mean"),
    "argmax": ("argmin",),
    "maximum": ("minimum",),
    "minimum": ("maximum",),
    "exp": ("expm1",),
    "log": ("log1p",),
    "tanh": ("tan", "arctan"),
    "arctan": ("tan", "tanh"),
    "sqrt": ("square",),
    "abs": ("square",),
    "zeros": ("ones",),
    "zeros_like": ("ones_like",),
    "ones_like": ("zeros_like",),
    "all": ("any",),
    "diag": ("asarray",),
    "outer": ("multiply",),
    "len": ("np.size",),
    "permutation": ("np.arange",),
    "sorted": ("list",),
    "any": ("all",),
    "min": ("max",),
    "lower": ("upper",),
    "upper": ("lower",),
    "title": ("capitalize",),
    "capitalize": ("title",),
    "strip": ("lstrip", "rstrip"),
    "startswith": ("endswith",),
    "endswith": ("startswith",),
    "find": ("rfind",),
    "split": ("rsplit", "partition"),
    "isdigit": ("isalpha",),
    "isalpha": ("isdigit",),
    "items": ("keys",),
    "keys": ("values",),
    "values": ("keys",),
    "union": ("intersection",),
    "intersection": ("union",),
}

LEFT_OUT = frozenset(
    {"lower", "upper", "title", "capitalize", "strip", "lstrip", "rstrip", "casefold", "copy", "split"}
)
"""Methods that a beginner may forget, of what is then of the same kind, or nearly."""
