"""NumPy has whole numbers of its own, called `np.int`, as the slides say."""

TASK = 1
FEEDBACK = (
    "`np.int` was used, but NumPy has had no such name since version 1.24, though older books and slides use it. What "
    "does the text of task 1 say about it?"
)
FEEDBACK_KO = (
    "`np.int`를 썼는데, NumPy 1.24부터는 그런 이름이 없습니다. 예전 책이나 강의 자료에는 아직 나옵니다. 과제 1의 "
    "설명에는 이에 대해 무엇이라고 쓰여 있을까요?"
)


def step_function(x):
    return np.array(x > 0, dtype=np.int)


def heaviside(z):
    return np.array(z >= 0, dtype=np.int)


def sign(z):
    return np.array(z > 0, dtype=np.int) - np.array(z < 0, dtype=np.int)
