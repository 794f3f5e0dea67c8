"""The second hidden unit is the AND of the circuit."""

TASK = 3
FEEDBACK = (
    "Your s2 gives the answers of AND. In the circuit of XOR, AND comes last and joins the two hidden values; it "
    "does not look at the inputs. Which gate stands beside NAND in the first layer?"
)
FEEDBACK_KO = (
    "s2가 AND의 답을 냅니다. XOR 회로에서 AND는 맨 뒤에서 은닉층의 두 값을 합치고, 입력을 직접 보지 "
    "않습니다. 첫 층에서 NAND와 나란히 있는 게이트는 무엇일까요?"
)


def hidden(x1, x2):
    return NAND(x1, x2), AND(x1, x2)
