"""Task 1 in another way."""

NOTE = (
    "`forward` keeps the slopes instead of the inputs, so `backward` only multiplies; written this way, it is the "
    "same for every node with two inputs."
)
NOTE_KO = (
    "`forward`가 입력 대신 기울기를 기억하므로 `backward`는 곱하기만 합니다. 이렇게 쓰면 입력이 둘인 노드는 모두 "
    "`backward`가 똑같아집니다."
)


class MulLayer:
    def forward(self, x, y):
        self.slopes = y, x
        return x * y

    def backward(self, dout):
        by_x, by_y = self.slopes
        return dout * by_x, dout * by_y
