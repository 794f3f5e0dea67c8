"""The loop over the weights misses the first one."""

TASK = 6
FEEDBACK = (
    "There is no share for the first weight; the other shares are right. Python counts from 0, and a `range` or a "
    "slice stops just before its end. For three weights, which indices does your program go through, and how many "
    "shares should come back?"
)
FEEDBACK_KO = (
    "첫 가중치의 몫이 없고, 다른 몫은 맞습니다. 파이썬은 0부터 세고, `range`와 슬라이스는 끝 값 바로 "
    "앞에서 멈춥니다. 가중치가 세 개이면 지금 프로그램은 어떤 인덱스를 지나가고, 몫은 몇 개가 나와야 할까요?"
)


def share_error(error, weights):
    total = sum(weights)
    return [error * weight / total for weight in weights[1:]]
