"""A sum that is weighted is a weighted average."""

TASK = 2
FEEDBACK = (
    "Your answer is the mean of the products. A neuron adds up all that arrives, so each further input changes the "
    "answer by its whole product. If one more product of 2 arrives, by how much should the answer grow, and by how "
    "much does yours grow?"
)
FEEDBACK_KO = (
    "곱의 평균이 나왔습니다. 뉴런은 들어온 것을 모두 더하므로, 입력이 하나 늘면 그 곱만큼 답이 바뀝니다. 곱 2가 "
    "하나 더 들어오면 답은 얼마나 커져야 하고, 지금은 얼마나 커질까요?"
)


def weighted_sum(x, w):
    return np.mean(w * x)
