"""A number is written from the left, and there is a carry when a bit is 1."""

TASK = 6
FEEDBACK = (
    "Your second value is the sum, and your first one gives the answers of OR. The pair is (sum, carry), and "
    "something is carried only when it does not fit into one binary digit. Does 0 + 1 fit into one digit, and which "
    "digit do you write down first when you add by hand?"
)
FEEDBACK_KO = (
    "둘째 값이 합 자리이고, 첫째 값은 OR의 답입니다. 반환할 쌍은 (sum, carry)이고, 이진수 한 자리에 들어가지 않을 "
    "때만 윗자리로 올립니다. 0 + 1은 한 자리에 들어갈까요? 손으로 덧셈을 할 때 먼저 적는 자리는 어느 것일까요?"
)


def half_adder(x1, x2):
    return OR(x1, x2), XOR(x1, x2)
