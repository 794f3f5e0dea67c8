"""What ReLU lets through forward is its slope, too."""

TASK = 4
FEEDBACK = (
    "Your `Relu` multiplies `dout` by its own output, so a larger input gets a larger slope. Above 0 the graph of "
    "ReLU is a straight line. Does it get steeper from x = 2 to x = 3?"
)
FEEDBACK_KO = (
    "`Relu`가 `dout`에 자기 출력을 곱해서, 입력이 클수록 기울기도 커집니다. 0보다 큰 곳에서 ReLU의 그래프는 "
    "직선입니다. x = 2에서 x = 3으로 갈 때 그래프가 더 가팔라질까요?"
)


class Relu(Relu):
    def forward(self, x):
        self.y = np.maximum(0, x)
        return self.y

    def backward(self, dout):
        return dout * self.y
