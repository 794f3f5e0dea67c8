"""argmax finds the largest of each row by itself."""

TASK = 5
FEEDBACK = (
    'For `"classes"` your `predict` gives a single number: the place of the largest output in the whole table, '
    "counted through all rows. Each row of X needs a class of its own. How many numbers should come back for 20 "
    "rows, and among which outputs is each of them the place of the largest?"
)
FEEDBACK_KO = (
    '`"classes"`일 때 `predict`가 수 하나를 내놓습니다. 표 전체를 죽 세어서 가장 큰 출력이 몇 번째에 있는지를 '
    "나타내는 수입니다. 그러나 X의 행마다 클래스가 하나씩 있어야 합니다. 20개 행이면 수가 몇 개 나와야 하고, 각 "
    "수는 어떤 출력들 가운데 가장 큰 것의 자리일까요?"
)


class MLP(MLP):
    def predict(self, X):
        y = self.forward(X)
        if self.problem == "classes":
            return np.argmax(y)
        if self.problem == "binary":
            return (y > 0.5).astype(int)
        return y
