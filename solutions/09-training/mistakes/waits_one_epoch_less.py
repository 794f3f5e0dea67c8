"""The best epoch counts, too."""

TASK = 5
FEEDBACK = (
    "You end one epoch too early, as if the best one itself used up patience. In the README's table, after which "
    "epoch does training end?"
)
FEEDBACK_KO = (
    "한 에폭 일찍 끝냅니다. 가장 좋은 에폭 자신도 patience를 쓴 것과 같습니다. README의 표에서 "
    "학습은 어느 에폭 뒤에 끝나나요?"
)


def early_stop(losses, patience):
    best = 0
    for epoch in range(len(losses)):
        if losses[epoch] < losses[best]:
            best = epoch
        if epoch > 0 and epoch - best >= patience - 1 and losses[epoch] >= losses[best] and epoch != best:
            break
    return best
