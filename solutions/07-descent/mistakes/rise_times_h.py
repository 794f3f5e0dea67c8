"""Rise and step are multiplied."""

TASK = 1
FEEDBACK = (
    "Your answer is the rise times h. A slope says how much it rises for each 1 to the right. If a road rises by "
    "8 within 2, by how much does it rise within 1?"
)
FEEDBACK_KO = (
    "높이의 변화에 h를 곱한 값이 나왔습니다. 기울기는 오른쪽으로 1 갈 때마다 얼마나 높아지는지입니다. 2를 가는 "
    "동안 8 높아지는 길은 1을 가는 동안 얼마나 높아질까요?"
)


def forward_difference(f, x, h):
    return (f(x + h) - f(x)) * h
