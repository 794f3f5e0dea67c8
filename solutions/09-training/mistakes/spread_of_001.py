"""Small weights are always good."""

TASK = 2
FEEDBACK = (
    "Your spread is always 0.01. Look at the first row of the README's table: what becomes of the numbers in ten "
    "layers?"
)
FEEDBACK_KO = "폭이 언제나 0.01입니다. README 표의 첫 행을 보세요. 열 개 층을 지나면 수들은 어떻게 되나요?"


def weight_spread(n_in, n_out, hidden):
    if hidden == "relu":
        return 0.01
    return 0.01
