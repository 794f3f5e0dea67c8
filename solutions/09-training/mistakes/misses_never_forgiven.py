"""Patience is used up once."""

TASK = 5
FEEDBACK = (
    "You count all epochs that were not below the best, not those in a row. A new best one gives the whole "
    "patience back. In the README's table, which epochs count after epoch 3?"
)
FEEDBACK_KO = (
    "가장 작은 것보다 작지 않은 에폭을 잇따르지 않아도 모두 세었습니다. 새로 가장 작은 것이 나오면 처음부터 "
    "다시 기다립니다. README의 표에서 에폭 3 뒤로 세는 것은 어느 에폭인가요?"
)


def early_stop(losses, patience):
    best, waited = 0, 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best]:
            best = epoch
        else:
            waited += 1
        if waited == patience:
            break
    return best
