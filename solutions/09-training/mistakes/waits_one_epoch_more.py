"""Patience runs out behind the last epoch."""

TASK = 5
FEEDBACK = (
    "You wait for one epoch more than `patience`. With patience = 2, how many epochs in a row may miss the best "
    "before training ends?"
)
FEEDBACK_KO = (
    "`patience`보다 한 에폭 더 기다립니다. patience = 2이면 가장 좋은 것보다 작지 않은 "
    "에폭이 잇따라 몇 번 나왔을 때 학습이 끝나나요?"
)


def early_stop(losses, patience):
    best = 0
    for epoch in range(len(losses)):
        if losses[epoch] < losses[best]:
            best = epoch
        if epoch - best > patience:
            break
    return best
