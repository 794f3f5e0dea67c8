"""Assigning to the loop variable changes the array."""

TASK = 3
FEEDBACK = (
    "Your `step_function` gives an array back unchanged, and it cannot loop over a single number. In `for v in x`, v "
    "is only a name for one element at a time. What becomes of x when v gets a new value, and where could the "
    "results be put?"
)
FEEDBACK_KO = (
    "`step_function`이 배열을 바꾸지 않고 그대로 반환합니다. 또 숫자 하나는 반복문으로 훑을 수 없습니다. `for v in "
    "x`에서 v는 원소 하나를 잠시 가리키는 이름입니다. v에 새 값을 대입하면 x는 어떻게 되고, 결과는 어디에 담을 수 "
    "있을까요?"
)


def step_function(x):
    for value in x:
        value = 1 if value > 0 else 0
    return x
