"""Task 8 in another way."""

NOTE = "The table of the README as a table: words and conditions in their order, and the first that is true."
NOTE_KO = "README의 표를 그대로 표로 씁니다. 낱말과 조건을 순서대로 놓고 처음으로 맞는 것을 고릅니다."


def diagnose(losses):
    learn, test = losses
    tenth = 0.1 * learn[0]
    rules = {
        "diverges": not np.isfinite(learn).all() or learn[-1] > learn[0] + tenth,
        "leaks": (learn == test).all(),
        "stuck": learn[-1] > learn[0] - tenth,
        "overfits": test[-1] > 1.1 * min(test),
        "slow": learn[-6] - learn[-1] > tenth,
        "learns": True,
    }
    return next(word for word in rules if rules[word])
