"""Counting ends one before the last."""

TASK = 1
FEEDBACK = "Your dict lacks the last layer. For the sizes 3-4-1, which i does `range(1, len(sizes) - 1)` give?"
FEEDBACK_KO = "딕셔너리에 마지막 층이 없습니다. 크기가 3-4-1일 때 `range(1, len(sizes) - 1)`이 내는 i는 무엇일까요?"


def shapes(sizes, rows):
    found = {}
    for i in range(1, len(sizes) - 1):
        found[f"W{i}"] = (sizes[i - 1], sizes[i])
        found[f"b{i}"] = (sizes[i],)
        found[f"y{i}"] = (rows, sizes[i])
    return found
