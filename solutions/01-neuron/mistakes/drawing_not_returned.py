"""A drawing is finished when it is on the screen."""

TASK = 6
FEEDBACK = (
    "Your function gives nothing back: its answer is `None`. What it prints can be read on the screen, but whoever "
    "called it has no text to draw from. How does a value get out of a function?"
)
FEEDBACK_KO = (
    "함수가 아무것도 돌려주지 않아서 답이 `None`입니다. 함수가 출력한 것은 화면에서 읽을 수 있지만, 함수를 호출한 "
    "쪽에는 그림을 그릴 글이 없습니다. 값을 함수 밖으로 내보내려면 어떻게 해야 할까요?"
)


def draw_neuron(W):
    return None


def draw_threshold_neuron(w, T):
    return None
