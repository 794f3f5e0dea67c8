"""A name in the class belongs to each object."""

TASK = 5
FEEDBACK = (
    "It is as if your layers shared one memory: when a second layer goes forward, the first one loses its own inputs, "
    "as if they were kept in the class or in a global variable. Each node of a graph has its own inputs. What belongs "
    "to an object, and what to its class?"
)
FEEDBACK_KO = (
    "모든 계층이 기억을 함께 쓰는 것처럼, 두 번째 계층이 순전파를 하면 첫 번째 계층의 입력이 사라집니다. 입력을 "
    "클래스나 전역 변수에 두면 이렇게 됩니다. 노드마다 자기 입력이 따로 있습니다. 무엇이 객체에 속하고 무엇이 클래스에 "
    "속할까요?"
)


class Affine(Affine):
    def forward(self, X):
        Affine.last_X = X
        return X @ self.W + self.b

    def backward(self, dout):
        self.dW = Affine.last_X.T @ dout
        self.db = dout.sum(axis=0)
        return dout @ self.W.T
