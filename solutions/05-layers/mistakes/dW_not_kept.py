"""Whatever is worked out in backward is kept."""

TASK = 5
FEEDBACK = (
    "After `backward`, `.db` is there, but `.dW` is still what it was before, as if the gradient of W had been put "
    "into a local variable. Learning will look for both beside each other. Where does your gradient of W go?"
)
FEEDBACK_KO = (
    "`backward` 다음에 `.db`는 있지만 `.dW`는 그 전과 같습니다. W의 기울기를 함수가 끝나면 사라지는 지역 변수에 넣은 "
    "것과 같습니다. 학습할 때는 두 기울기를 같은 곳에서 찾습니다. 여러분이 구한 W의 기울기는 어디로 가나요?"
)


class Affine(Affine):
    def backward(self, dout):
        self.db = dout.sum(axis=0)
        return dout @ self.W.T
