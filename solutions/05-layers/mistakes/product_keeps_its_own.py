"""The slope by a is made of a."""

TASK = 3
FEEDBACK = (
    "Your df/da is made of a, and df/db of b: at (3, 5) you get 6 and 10. Hold b = 5 fixed, so that f is 10a. By "
    "how much does f grow when a grows by 1?"
)
FEEDBACK_KO = (
    "df/da는 a로, df/db는 b로 만들어져서 (3, 5)에서 6과 10이 나옵니다. b = 5로 고정하면 f는 10a입니다. a가 1만큼 "
    "커지면 f는 얼마나 커질까요?"
)


def partials_product(a, b):
    return 2 * a, 2 * b
