"""Task 4 in another way."""

NOTE = (
    "It keeps the slope, 1 or 0 for each element, and multiplies by it in both directions; `np.where` chooses instead."
)
NOTE_KO = "원소마다 1이나 0인 기울기를 기억해 두고 양쪽 방향에서 곱합니다. `np.where`는 곱하는 대신 고릅니다."


class Relu:
    def forward(self, x):
        self.slope = (x > 0) * 1.0
        return x * self.slope

    def backward(self, dout):
        return dout * self.slope
