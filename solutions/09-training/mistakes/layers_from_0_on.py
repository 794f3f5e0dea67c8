"""Counting begins with 0."""

TASK = 1
FEEDBACK = (
    "Your first layer has the number 0. In the README, and in exercise 6, the names begin with W1. Which number "
    "should be in the name when i is 1?"
)
FEEDBACK_KO = (
    "첫 층의 번호가 0입니다. README와 연습 6에서는 이름이 W1부터 시작합니다. i가 1일 때 이름에는 "
    "어떤 수가 들어가야 할까요?"
)


def shapes(sizes, rows):
    found = {}
    for i in range(1, len(sizes)):
        found[f"W{i - 1}"] = (sizes[i - 1], sizes[i])
        found[f"b{i - 1}"] = (sizes[i],)
        found[f"y{i - 1}"] = (rows, sizes[i])
    return found
