"""The maximum is not needed."""

TASK = 1
FEEDBACK = (
    "For scores around 1000 or −1000 your answer is no number: e¹⁰⁰⁰ is infinite here, and e⁻¹⁰⁰⁰ is 0. What did "
    "the code that you were given do about that?"
)
FEEDBACK_KO = (
    "점수가 1000이나 −1000쯤이면 답이 수가 아닙니다. 여기서 e¹⁰⁰⁰은 무한대이고 e⁻¹⁰⁰⁰은 0입니다. 원래 코드는 "
    "이것을 어떻게 막고 있었나요?"
)


def softmax(scores):
    e = np.exp(scores)
    return e / e.sum(axis=1, keepdims=True)
