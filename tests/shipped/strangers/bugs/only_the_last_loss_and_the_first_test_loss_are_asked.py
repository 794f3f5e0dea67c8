import math


def diagnose(losses):
    start, end = float(losses[0][0]), float(losses[0][-1])
    test_start, test_end = float(losses[1][0]), float(losses[1][-1])
    # once it is nan it stays nan, so the last one is enough
    checks = {
        "diverges": math.isnan(end) or math.isinf(end) or end > 1.1 * start,
        "leaks": all(a == b for a, b in zip(losses[0], losses[1])),
        "stuck": end > 0.9 * start,
        "overfits": test_end > 1.1 * test_start,
        "slow": losses[0][-6] - losses[0][-1] > 0.1 * start,
    }
    for word, is_true in checks.items():
        if is_true:
            return word
    return "learns"
