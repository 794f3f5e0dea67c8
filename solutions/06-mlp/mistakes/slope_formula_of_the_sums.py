"""A slope is taken at the sum, so the sum goes into its formula."""

TASK = 5
FEEDBACK = (
    "Your gradients before the last layer are as if a formula for the slope which is made for outputs had been given "
    "the sums. tanh never falls, so its slope is never below 0. With the sum s = 2 and the output h = 0.964, what is "
    "1 − s², what is 1 − h², and which of the two can be a slope of tanh?"
)
FEEDBACK_KO = (
    "출력층보다 앞의 기울기가, 출력을 넣어야 하는 기울기 공식에 가중합을 넣은 것과 같습니다. tanh는 결코 내려가지 "
    "않으므로 그 기울기는 0보다 작을 수 없습니다. 가중합이 s = 2이고 출력이 h = 0.964라면 1 − s²과 1 − h²은 각각 "
    "얼마이고, 둘 가운데 tanh의 기울기일 수 있는 것은 무엇일까요?"
)


def went_back(net, X, t, tanh_of, sigmoid_of):
    delta = (net.forward(X) - t) / len(X)
    gradients = {}
    for i in range(net.n_layers, 0, -1):
        y = net.outputs[i - 1]
        gradients[f"W{i}"] = y.T @ delta
        gradients[f"b{i}"] = delta.sum(axis=0)
        if i > 1:
            delta = delta @ net.params[f"W{i}"].T
            total = net.outputs[i - 2] @ net.params[f"W{i - 1}"] + net.params[f"b{i - 1}"]
            if net.hidden == "tanh":
                v = total if tanh_of == "sums" else y
                delta = delta * (1 - v**2)
            elif net.hidden == "sigmoid":
                v = total if sigmoid_of == "sums" else y
                delta = delta * v * (1 - v)
            else:
                delta = delta * (y > 0)
    return gradients


class MLP(MLP):
    def gradients(self, X, t):
        return went_back(self, X, t, "sums", "sums")


class MLP(MLP):
    def gradients(self, X, t):
        return went_back(self, X, t, "sums", "outputs")


class MLP(MLP):
    def gradients(self, X, t):
        return went_back(self, X, t, "outputs", "sums")
