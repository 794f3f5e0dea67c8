"""The first layer passes the inputs on."""

TASK = 3
FEEDBACK = (
    "Your two values are the inputs themselves, so the four corners of the square stay where they are. The hidden "
    "layer has to move them before one line can be enough. In task 2, which two gates look at the inputs, and where "
    "do they put the corner (0, 0)?"
)
FEEDBACK_KO = (
    "두 값이 입력 그대로여서 정사각형의 네 꼭짓점이 제자리에 남아 있습니다. 은닉층이 꼭짓점을 옮겨 놓아야 직선 "
    "하나로 충분해집니다. 과제 2에서 입력을 보는 두 게이트는 무엇이고, 꼭짓점 (0, 0)은 어디로 옮겨질까요?"
)


def hidden(x1, x2):
    return x1, x2
