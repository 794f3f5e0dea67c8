"""An array that was put into a list stays as it was then."""

TASK = 3
FEEDBACK = (
    "All rows of your Y are the outputs for the last row of X. This happens, for instance, when one and the same "
    "array is filled again for each input: a list then holds that array many times, and no copies of it. Which row "
    "of X should the first row of Y belong to, and where is its answer kept?"
)
FEEDBACK_KO = (
    "Y의 모든 행이 X의 마지막 행에 대한 출력입니다. 예를 들어 배열 하나를 입력마다 다시 채우면 이렇게 됩니다. "
    "리스트에 들어가는 것은 복사본이 아니라 매번 같은 배열이기 때문입니다. Y의 첫 행은 X의 어느 행에 대한 출력이어야 "
    "하고, 그 답은 어디에 남아 있을까요?"
)


def layer_batch(W, X):
    y = np.zeros(len(W))
    rows = []
    for x in X:
        y[:] = W @ x
        rows.append(y)
    return np.array(rows)
