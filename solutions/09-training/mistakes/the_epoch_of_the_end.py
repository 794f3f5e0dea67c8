"""Where it stops is the result."""

TASK = 5
FEEDBACK = (
    "You return the epoch after which training ended. The weights to keep are those of the best epoch before. "
    "Which one is that in the README's table?"
)
FEEDBACK_KO = (
    "학습이 끝난 에폭을 반환했습니다. 써야 할 가중치는 그 전의 가장 좋은 에폭의 것입니다. README의 "
    "표에서는 어느 에폭인가요?"
)


def early_stop(losses, patience):
    best = 0
    for epoch in range(len(losses)):
        if losses[epoch] < losses[best]:
            best = epoch
        if epoch - best == patience:
            break
    return epoch


def early_stop(losses, patience):
    best = 0
    for epoch in range(len(losses)):
        if losses[epoch] < losses[best]:
            best = epoch
        if epoch - best == patience:
            return epoch
    return best
