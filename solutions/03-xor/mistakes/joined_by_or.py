"""XOR is one without the other, or the other without the one."""

TASK = 2
FEEDBACK = (
    "The table of your `XOR` is right, but when the gates get other meanings, it changes like another circuit: "
    "one input without the other, joined by `OR`. That plan is well known; here another one is asked for, in "
    "which each gate is called once. Which of the three gates is yours without?"
)
FEEDBACK_KO = (
    "`XOR`의 진리표는 맞지만, 게이트의 뜻을 바꾸면 다른 회로처럼 움직입니다. 한 입력만 1인 두 경우를 `OR`로 합친 "
    "회로입니다. 잘 알려진 방법이지만, 여기서는 세 게이트를 한 번씩 부르는 회로를 만듭니다. 세 게이트 가운데 "
    "쓰이지 않은 것은 무엇입니까?"
)


def XOR(x1, x2):
    return OR(AND(x1, 1 - x2), AND(1 - x1, x2))
