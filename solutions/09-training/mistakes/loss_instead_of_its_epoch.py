"""The best loss is asked for."""

TASK = 5
FEEDBACK = (
    "You return the smallest loss itself. Which weights are to be kept can only be told by the number of the "
    "epoch. What is it in [3, 1, 2]?"
)
FEEDBACK_KO = (
    "가장 작은 오차 자체를 반환했습니다. 어느 가중치를 쓸지는 에폭의 번호로만 알 수 있습니다. [3, 1, "
    "2]에서는 몇 번인가요?"
)


def early_stop(losses, patience):
    best = 0
    for epoch in range(len(losses)):
        if losses[epoch] < losses[best]:
            best = epoch
        if epoch - best == patience:
            break
    return losses[best]
