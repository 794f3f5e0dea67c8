"""An array that is handed over belongs to the function."""

TASK = 4
FEEDBACK = (
    "Your `Relu` writes zeros into the array x that it was given. The caller may still need what stood there, for "
    "instance the layer whose output x is. Where else could the zeros be written?"
)
FEEDBACK_KO = (
    "`Relu`가 넘겨받은 배열 x에 0을 써 넣습니다. 그 자리에 있던 수는 x를 출력으로 낸 앞의 층처럼 다른 곳에서 더 "
    "필요할 수도 있습니다. 0을 어디에 써 넣으면 좋을까요?"
)


class Relu(Relu):
    def forward(self, x):
        self.on = x > 0
        x[~self.on] = 0
        return x
