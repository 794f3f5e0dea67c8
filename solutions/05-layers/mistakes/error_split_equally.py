"""All inputs are to blame alike."""

TASK = 6
FEEDBACK = (
    "Your shares are all equal: 0.6 becomes 0.3 and 0.3, whatever the weights. An input with a larger weight has "
    "more effect on the output. With the weights 3 and 1, how many times as large as the second share should the "
    "first one be?"
)
FEEDBACK_KO = (
    "몫이 모두 같습니다. 가중치와 상관없이 0.6이 0.3과 0.3으로 나뉩니다. 가중치가 큰 입력은 출력에 더 큰 영향을 "
    "줍니다. 가중치가 3과 1이라면 첫 번째 몫은 두 번째 몫의 몇 배여야 할까요?"
)


def share_error(error, weights):
    return [error / len(weights) for _ in weights]
