"""Better means better than before."""

TASK = 5
FEEDBACK = (
    "You wait for losses that rise from one epoch to the next. A loss that falls a little may still be above the "
    "best one. With 4, 6, 5 and 7, how many epochs in a row were not below the best?"
)
FEEDBACK_KO = (
    "바로 앞 에폭보다 오른 오차가 잇따라 나오기를 기다립니다. 조금 내려간 오차도 가장 작은 오차보다는 클 수 "
    "있습니다. 4, 6, 5, 7이면 가장 작은 것보다 작지 않은 에폭이 잇따라 몇 번 나왔나요?"
)


def early_stop(losses, patience):
    best, waited = 0, 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best]:
            best = epoch
        if losses[epoch] < losses[epoch - 1]:
            waited = 0
        else:
            waited += 1
        if waited == patience:
            break
    return best
