"""What is below 0 gets through."""

TASK = 4
FEEDBACK = "Your `Relu` keeps what is below 0 and gives 0 above it. What should become of 3, and what of −3?"
FEEDBACK_KO = "`Relu`가 0보다 작은 수를 남기고 큰 수를 0으로 만듭니다. 3은 무엇이 되고, −3은 무엇이 되어야 할까요?"


class Relu(Relu):
    def forward(self, x):
        self.on = x < 0
        return np.where(self.on, x, 0.0)
