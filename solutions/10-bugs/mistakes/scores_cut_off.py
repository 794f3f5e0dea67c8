"""Large scores are cut off, then nothing overflows."""

TASK = 1
FEEDBACK = (
    "Scores around 1000 that differ by 1 get the same probabilities: what is far from 0 has been cut off, and the "
    "difference with it. Which shift keeps all the differences?"
)
FEEDBACK_KO = (
    "1000 부근에서 1만큼 다른 점수들이 같은 확률을 받습니다. 0에서 먼 점수를 잘라 내면서 차이도 잘려 나갔습니다. "
    "무엇을 빼면 차이가 모두 남을까요?"
)


def softmax(scores):
    e = np.exp(np.clip(scores, -50.0, 50.0))
    return e / e.sum(axis=1, keepdims=True)


def softmax(scores):
    e = np.exp(np.clip(scores, -500.0, 500.0))
    return e / e.sum(axis=1, keepdims=True)
