"""The other input is the output divided by this one."""

TASK = 1
FEEDBACK = (
    "Where an input is 0, your layer no longer gives it the other one, as if that were got back by dividing the output "
    "by this input. From 0 · 5 = 0 alone, can you tell which number the 0 was multiplied by? What could `backward` "
    "look at instead?"
)
FEEDBACK_KO = (
    "입력이 0이면 그 입력의 기울기에 다른 쪽 입력이 나오지 않습니다. 출력을 이 입력으로 나누어 다른 쪽을 되찾으려 한 "
    "것과 같습니다. 0 · 5 = 0이라는 결과만 보고 0에 어떤 수를 곱했는지 알 수 있을까요? `backward`는 무엇을 대신 볼 수 "
    "있을까요?"
)


class MulLayer(MulLayer):
    def forward(self, x, y):
        self.x = x
        self.y = y
        self.out = x * y
        return self.out

    def backward(self, dout):
        dx = dout * self.out / self.x if self.x != 0 else 0.0
        dy = dout * self.out / self.y if self.y != 0 else 0.0
        return dx, dy


class MulLayer(MulLayer):
    def forward(self, x, y):
        self.x = x
        self.y = y
        self.out = x * y
        return self.out

    def backward(self, dout):
        return dout * self.out / self.x, dout * self.out / self.y


class MulLayer(MulLayer):
    def forward(self, x, y):
        self.x = x
        self.y = y
        self.out = x * y
        return self.out

    def backward(self, dout):
        return dout * np.divide(self.out, self.x), dout * np.divide(self.out, self.y)
