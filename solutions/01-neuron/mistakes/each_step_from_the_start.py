"""The result of a step is a new weight, and the old one is kept for the next step."""

TASK = 5
FEEDBACK = (
    "After two steps your weight is where it was after one. Either the second step began again from the first w, or "
    "it was never made: a function ends at the first `return` that it reaches. If the first step leads from 5 to 3.5, "
    "from which weight should the second one start, and where does your program make it?"
)
FEEDBACK_KO = (
    "두 단계를 지나도 가중치가 한 단계를 지났을 때와 같습니다. 둘째 단계가 처음의 w에서 다시 시작했거나, 아예 "
    "실행되지 않은 것입니다. 함수는 처음 만나는 `return`에서 끝납니다. 첫 단계에서 5가 3.5로 바뀌었다면 둘째 단계는 "
    "어느 가중치에서 시작해야 하고, 프로그램의 어디에서 실행될까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    new_w = w
    for _ in range(steps):
        error = w * x - y
        new_w = w - lr * np.mean(error * x)
    return new_w
