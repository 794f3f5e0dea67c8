"""The smallest loss is the best."""

TASK = 5
FEEDBACK = (
    "You return the epoch of the smallest loss of the whole list. Training has ended before, and epochs after that "
    "were never seen. Where in your function does `patience` count?"
)
FEEDBACK_KO = (
    "리스트 전체에서 오차가 가장 작은 에폭을 반환했습니다. 학습은 그 전에 끝났고 그 뒤의 에폭은 아무도 보지 "
    "못했습니다. 함수의 어디에서 `patience`를 쓰나요?"
)


def early_stop(losses, patience):
    return int(np.argmin(losses))
