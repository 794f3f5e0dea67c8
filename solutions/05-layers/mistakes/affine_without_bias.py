"""The product with the weights is all that a layer computes."""

TASK = 5
FEEDBACK = (
    "Your `Affine` gives X · W; the biases are missing in its output. They decide how easily each neuron fires, "
    "and in a row of X that is all 0 they are all there is. What should the output be for such a row?"
)
FEEDBACK_KO = (
    "`Affine`의 출력이 X · W이고 편향이 빠져 있습니다. 편향은 각 뉴런이 얼마나 쉽게 활성화되는지를 정하고, X의 "
    "행이 모두 0이면 남는 것은 편향뿐입니다. 그런 행의 출력은 무엇이어야 합니까?"
)


class Affine(Affine):
    def forward(self, X):
        self.X = X
        return X @ self.W
