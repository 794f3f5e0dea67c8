"""All gradients of the biases are added up."""

TASK = 5
FEEDBACK = (
    "Your `.db` is one number: it adds up all of `dout`, across rows and neurons. Each neuron has its own bias and "
    "needs its own gradient. For two rows and four neurons, how many numbers should `.db` hold?"
)
FEEDBACK_KO = (
    "`.db`가 수 하나로 나옵니다. `dout`을 행과 뉴런에 걸쳐 모두 더한 값입니다. 뉴런마다 자기 편향이 있고 기울기도 "
    "따로 필요합니다. 행이 2개, 뉴런이 4개이면 `.db`에는 수가 몇 개 있어야 할까요?"
)


class Affine(Affine):
    def backward(self, dout):
        self.dW = self.X.T @ dout
        self.db = np.sum(dout)
        return dout @ self.W.T
