"""Only the pictures are cut."""

TASK = 4
FEEDBACK = "Each batch has all the labels, whichever rows it has. Which part of t belongs to the rows from start on?"
FEEDBACK_KO = "어떤 행이 든 배치이든 정답이 모두 들어 있습니다. start부터의 행에는 t의 어느 부분이 짝인가요?"


def batches(X, t, size):
    return [(X[start : start + size], t) for start in range(0, len(X), size)]
