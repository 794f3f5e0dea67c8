"""Assigning to the loop variable changes the array."""

TASK = 3
FEEDBACK = (
    "Your `step_function` goes through x with a loop, cannot do so with a single number, and gives an array back "
    "as it was. In a loop `for v in x`, v is a name of its own. What becomes of x when v gets a new value, and "
    "where could the results be put?"
)
FEEDBACK_KO = (
    "`step_function`이 x를 반복문으로 훑는데, 숫자 하나는 훑을 수 없고 배열은 원래대로 돌려줍니다. `for v in "
    "x`에서 v는 따로 있는 이름입니다. v에 새 값을 대입하면 x는 어떻게 되고, 결과는 어디에 담을 수 있습니까?"
)


def step_function(x):
    for value in x:
        value = 1 if value > 0 else 0
    return x
