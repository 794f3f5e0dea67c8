"""The mask says what was dropped."""

TASK = 6
FEEDBACK = (
    "You let the gradients of those numbers through that were dropped, and stop the others. Which of them made a "
    "difference to the outputs?"
)
FEEDBACK_KO = "버려진 수의 기울기를 통과시키고 나머지를 막았습니다. 출력에 영향을 준 것은 어느 쪽인가요?"


class Dropout(Dropout):
    def backward(self, dout):
        return dout * (self.mask == 0) / (1 - self.rate)
