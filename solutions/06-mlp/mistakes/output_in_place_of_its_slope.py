"""On the way back one multiplies by what the activation gave on the way there."""

TASK = 5
FEEDBACK = (
    "On your way back through the hidden layers, the answers are as if the outputs of the activation stood where its "
    "slope belongs. Where tanh is almost 1 its curve is nearly flat, and little should come back through it. How "
    "much comes back in your network where tanh is 0.99, and how much where it is 0?"
)
FEEDBACK_KO = (
    "은닉층을 거슬러 갈 때 활성화 함수의 기울기 대신 출력 자체를 곱한 것과 같습니다. tanh의 값이 1에 가까우면 "
    "그래프가 거의 평평하므로 되돌아오는 값도 작아야 합니다. 여러분의 신경망에서는 tanh가 0.99인 곳과 0인 곳에서 "
    "각각 얼마나 되돌아올까요?"
)


class MLP(MLP):
    def gradients(self, X, t):
        delta = (self.forward(X) - t) / len(X)
        gradients = {}
        for i in range(self.n_layers, 0, -1):
            y = self.outputs[i - 1]
            gradients[f"W{i}"] = y.T @ delta
            gradients[f"b{i}"] = delta.sum(axis=0)
            if i > 1:
                delta = delta @ self.params[f"W{i}"].T
                delta = delta * y
        return gradients
