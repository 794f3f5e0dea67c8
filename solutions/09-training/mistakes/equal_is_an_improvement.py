"""As good as the best is better."""

TASK = 5
FEEDBACK = (
    "A loss that is just as small as the best one counts for you as better. It should be below. With [2, 2, 2, 1] "
    "and patience = 2, when does training end?"
)
FEEDBACK_KO = (
    "가장 작은 오차와 같은 것도 더 나은 것으로 쳤습니다. 더 작아야 합니다. [2, 2, 2, 1]이고 "
    "patience = 2이면 학습은 언제 끝나나요?"
)


def early_stop(losses, patience):
    best = 0
    for epoch in range(len(losses)):
        if losses[epoch] <= losses[best]:
            best = epoch
        if epoch - best == patience:
            break
    return best
