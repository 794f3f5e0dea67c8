"""Higher is better."""

TASK = 5
FEEDBACK = "You look for the largest loss. A loss says how wrong the network is. Which way is better?"
FEEDBACK_KO = "가장 큰 오차를 찾습니다. 오차는 신경망이 얼마나 틀렸는지를 나타냅니다. 어느 쪽이 더 좋은가요?"


def early_stop(losses, patience):
    best = 0
    for epoch in range(len(losses)):
        if losses[epoch] > losses[best]:
            best = epoch
        if epoch - best == patience:
            break
    return best
