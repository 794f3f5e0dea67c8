"""The first epoch is epoch 1."""

TASK = 5
FEEDBACK = (
    "Your number is one too large: the first epoch has the number 0. Which index has the smallest loss in [3, 1, 2]?"
)
FEEDBACK_KO = "번호가 하나 큽니다. 첫 에폭의 번호는 0입니다. [3, 1, 2]에서 가장 작은 오차의 인덱스는 무엇인가요?"


def early_stop(losses, patience):
    best = 0
    for epoch in range(len(losses)):
        if losses[epoch] < losses[best]:
            best = epoch
        if epoch - best == patience:
            break
    return best + 1
