"""The last gate looks at the inputs, as the other gates do."""

TASK = 2
FEEDBACK = (
    "Your `XOR` is on only when both inputs are 1: these are the answers of AND. Either the last gate never gets "
    "to see s1 and s2, or one of the first two is not the gate it should be. Write down s1 and s2 for (1, 1): "
    "which of them should keep the lamp dark?"
)
FEEDBACK_KO = (
    "`XOR`가 두 입력이 모두 1일 때만 켜집니다. AND의 답입니다. 마지막 게이트가 s1과 s2를 받지 못했거나, 앞의 두 "
    "게이트 중 하나가 다른 게이트일 수 있습니다. (1, 1)에서 s1과 s2를 적어 보세요. 둘 중 어느 것이 전등을 꺼야 "
    "합니까?"
)


def XOR(x1, x2):
    return AND(x1, x2)
