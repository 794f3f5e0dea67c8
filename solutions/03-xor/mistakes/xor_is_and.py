"""The last gate looks at the inputs, as the other gates do."""

TASK = 2
FEEDBACK = (
    "Your `XOR` is 1 only when both inputs are 1: these are the answers of AND. Write down s1 and s2 for (1, 1): "
    "which of them should make the output 0?"
)
FEEDBACK_KO = (
    "`XOR`가 두 입력이 모두 1일 때만 1입니다. AND의 답입니다. (1, 1)에서 s1과 s2를 적어 보면, 출력을 0으로 만들어야 "
    "하는 것은 어느 것일까요?"
)


def XOR(x1, x2):
    return AND(x1, x2)
