"""Every circle in the drawing has a bias."""

TASK = 1
FEEDBACK = (
    "Your number has a bias for each input as well. Inputs are numbers that come from outside; they add nothing "
    "up. Which layers compute something?"
)
FEEDBACK_KO = (
    "입력마다도 편향을 하나씩 센 개수가 나왔습니다. 입력은 밖에서 들어오는 수일 뿐 아무것도 더하지 않습니다. "
    "무엇인가를 계산하는 층은 어느 것인가요?"
)


def parameter_count(sizes):
    count = sizes[0]
    for i in range(1, len(sizes)):
        count += sizes[i - 1] * sizes[i] + sizes[i]
    return count
