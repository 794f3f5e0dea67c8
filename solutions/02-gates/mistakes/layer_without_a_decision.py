"""A layer is a product of matrices and nothing more."""

TASK = 4
FEEDBACK = (
    "Your layer returns the sums themselves, such as −0.7 or 0.3. Up to there each unit has only weighed its "
    "inputs. Which function of task 1 turns all these sums into decisions at once?"
)
FEEDBACK_KO = (
    "층이 −0.7이나 0.3 같은 합을 그대로 반환합니다. 여기까지는 각 뉴런이 가중합을 구했을 뿐입니다. 이 합들을 "
    "한꺼번에 결정으로 바꾸는 것은 과제 1의 어느 함수입니까?"
)


def tlu_layer(W, x, b):
    return W @ x + b
