"""Task 3 in another way."""

NOTE = (
    "A dict has one line for each problem, and a word that it does not know raises an error instead of passing "
    "silently for something else."
)
NOTE_KO = "딕셔너리로 쓰면 문제 유형마다 한 줄이고, 모르는 이름이 오면 조용히 다른 것으로 넘어가지 않고 오류가 납니다."


def output_and_loss(problem):
    pairs = {
        "regression": ("identity", "squared_error"),
        "binary": ("sigmoid", "binary_cross_entropy"),
        "classes": ("softmax", "cross_entropy"),
    }
    return pairs[problem]
