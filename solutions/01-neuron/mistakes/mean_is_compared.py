"""The products are averaged before they are compared."""

TASK = 4
FEEDBACK = (
    "Your neuron answers as if T had been compared with the mean of the products. A neuron adds up all that arrives, "
    "so that many weak inputs together can turn it on. What does a mean do with a sum that a neuron does not?"
)
FEEDBACK_KO = (
    "곱의 평균을 T와 비교한 것과 같은 답이 나왔습니다. 뉴런은 들어온 것을 모두 더하므로, 약한 입력이라도 여럿이 함께 "
    "들어오면 켜질 수 있습니다. 평균을 합으로 되돌리려면 무엇을 빼면 될까요?"
)


def threshold_neuron(x, w, T):
    if np.mean(x * w) >= T:
        return 1
    return 0
