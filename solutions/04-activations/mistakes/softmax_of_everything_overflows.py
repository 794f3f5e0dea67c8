"""The formula of softmax can be typed as it stands."""

TASK = 5
FEEDBACK = (
    "Two things are wrong in your `softmax`. All the rows of a matrix share one sum; what should each row add up "
    "to by itself? And numbers around 1000 give `nan`, because e¹⁰⁰⁰ becomes infinity: which number could be taken "
    "off each row first without changing its probabilities?"
)
FEEDBACK_KO = (
    "`softmax`에 고칠 것이 두 가지 있습니다. 먼저 행렬의 모든 행이 합 하나를 함께 씁니다. 한 행만 더하면 얼마가 "
    "되어야 할까요? 또 1000쯤 되는 수에서는 e¹⁰⁰⁰이 무한대가 되어 `nan`이 나옵니다. 확률을 바꾸지 않으면서 행마다 "
    "먼저 어떤 수를 뺄 수 있을까요?"
)


def softmax(x):
    return np.exp(x) / np.sum(np.exp(x))
