"""To predict is to find the largest output."""

TASK = 5
FEEDBACK = (
    'For `"regression"` your `predict` gives the place of a largest output, as if the problem were always '
    '`"classes"`. When the outputs are the price and the age of a house, what does somebody want to know who '
    "asks for a prediction, and where does your network keep which problem it has?"
)
FEEDBACK_KO = (
    '`"regression"`일 때 `predict`가 가장 큰 출력의 자리를 내놓습니다. 문제가 언제나 `"classes"`인 것과 '
    "같습니다. 출력이 집의 값과 나이라면, 예측을 해 달라는 사람은 무엇을 알고 싶을까요? 그리고 여러분의 신경망은 "
    "자기 문제가 무엇인지 어디에 기억해 두었나요?"
)


class MLP(MLP):
    def predict(self, X):
        return np.argmax(self.forward(X))


class MLP(MLP):
    def predict(self, X):
        return np.argmax(self.forward(X), axis=1)
