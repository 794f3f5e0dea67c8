"""Task 5 in another way."""

NOTE = (
    "A counter says how many epochs in a row have missed the best; it begins anew with each new best one. `min` with a "
    "key finds the degree itself."
)
NOTE_KO = (
    "가장 작은 오차보다 작지 않은 에폭이 잇따라 몇 번 나왔는지 세고, 새로 가장 작은 것이 나오면 다시 0부터 셉니다. "
    "`key`를 준 `min`은 차수 자체를 찾습니다."
)


def early_stop(losses, patience):
    best, waited = 0, 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best]:
            best, waited = epoch, 0
        else:
            waited += 1
        if waited == patience:
            break
    return best


def choose_degree(x, y, x_new, y_new, degrees):
    def error(degree):
        return np.mean((np.polyval(np.polyfit(x, y, degree), x_new) - y_new) ** 2)

    return min(degrees, key=error)
