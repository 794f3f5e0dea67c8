"""Each row has biases of its own."""

TASK = 1
FEEDBACK = (
    "Your b has a row for each row of X. All rows share the same biases, so that b knows nothing of how many "
    "there are. Which shape is left?"
)
FEEDBACK_KO = (
    "b에 X의 행마다 행이 하나씩 있습니다. 편향은 모든 행이 함께 쓰므로 b의 모양은 행의 개수와 관계가 "
    "없습니다. 그러면 어떤 모양이 남을까요?"
)


def shapes(sizes, rows):
    found = {}
    for i in range(1, len(sizes)):
        found[f"W{i}"] = (sizes[i - 1], sizes[i])
        found[f"b{i}"] = (rows, sizes[i])
        found[f"y{i}"] = (rows, sizes[i])
    return found
