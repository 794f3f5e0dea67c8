"""Backward nothing is dropped."""

TASK = 6
FEEDBACK = (
    "On the way back you let everything through. A number that was dropped made no difference to the outputs. "
    "What is its gradient?"
)
FEEDBACK_KO = "거꾸로 갈 때 모두 통과시킵니다. 버려진 수는 출력에 아무 영향이 없었습니다. 그 기울기는 얼마인가요?"


class Dropout(Dropout):
    def backward(self, dout):
        return dout
