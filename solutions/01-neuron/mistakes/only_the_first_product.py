"""Each turn of the loop may hand back its share with a return of its own."""

TASK = 2
FEEDBACK = (
    "Only the product of the first input came back, as if a loop had stopped after one turn. A function ends at "
    "the first `return` that it reaches. With four inputs, how many products have to be known before the answer is?"
)
FEEDBACK_KO = (
    "첫 입력의 곱만 나왔습니다. 반복문이 한 번만 돌고 멈춘 것과 같습니다. 함수는 처음 만나는 `return`에서 "
    "끝납니다. 입력이 네 개이면 곱을 몇 개 알아야 답을 낼 수 있을까요?"
)


def weighted_sum(x, w):
    total = 0.0
    for i in range(len(x)):
        total += w[i] * x[i]
        return total
    return None
