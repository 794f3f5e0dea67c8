"""A little better is not better."""

TASK = 5
FEEDBACK = (
    "A loss that is only a little below the best one does not count for you as better. Here every loss below it does. "
    "With [1, 0.9999, 0.9998] and patience = 1, which epoch is the best?"
)
FEEDBACK_KO = (
    "가장 작은 오차보다 아주 조금 작은 오차를 더 나은 것으로 치지 않았습니다. 여기서는 조금이라도 작으면 "
    "더 나은 것입니다. [1, 0.9999, 0.9998]이고 patience = 1이면 어느 에폭이 가장 좋은가요?"
)


def early_stop(losses, patience):
    best, waited = 0, 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best] - 1e-3:
            best, waited = epoch, 0
        else:
            waited += 1
        if waited == patience:
            break
    return best
