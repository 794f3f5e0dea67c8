"""Counting ends one before the last."""

TASK = 5
FEEDBACK = "The last epoch of the list is never returned. Of 3 epochs, which numbers does `range(3 - 1)` give?"
FEEDBACK_KO = "리스트의 마지막 에폭은 결코 반환하지 않습니다. 에폭이 3개이면 `range(3 - 1)`이 내는 번호는 무엇일까요?"


def early_stop(losses, patience):
    best = 0
    for epoch in range(len(losses) - 1):
        if losses[epoch] < losses[best]:
            best = epoch
        if epoch - best == patience:
            break
    return best
