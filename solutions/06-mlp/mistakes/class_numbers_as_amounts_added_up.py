"""Targets are multiplied with the logarithms, whatever form they come in, and all is added up."""

TASK = 2
FEEDBACK = (
    "Class numbers were multiplied with the logarithms, as if they were one-hot: a 2 counted double and a 0 not at "
    "all. Nor is the sum divided by the number of rows. A class number is a name, not an amount. When a row of y is "
    "(0.1, 0.7, 0.2) and its class is number 1, which of the three probabilities counts, and how often?"
)
FEEDBACK_KO = (
    "클래스 번호를 원-핫처럼 로그에 곱했습니다. 그래서 2는 두 배로 더해지고 0은 전혀 더해지지 않았습니다. 그 합을 "
    "행의 개수로 나누지도 않았습니다. 클래스 번호는 양이 아니라 이름입니다. y의 한 행이 (0.1, 0.7, 0.2)이고 클래스 "
    "번호가 1이라면 세 확률 가운데 어느 것을 몇 번 세어야 할까요?"
)


def cross_entropy(y, t):
    return -(t * np.log(y + 1e-7)).sum()
