"""Each hidden unit has an input of its own."""

TASK = 3
FEEDBACK = (
    "Each of your two values depends on one input only, as if every unit of the layer had an input to itself. In a "
    "layer all units see all inputs. To say whether both inputs are 1, how many of them does a gate have to see?"
)
FEEDBACK_KO = (
    "두 값이 저마다 입력 하나에만 달려 있습니다. 뉴런마다 자기 입력이 따로 있는 것과 같습니다. 층에서는 모든 뉴런이 "
    "모든 입력을 받습니다. 두 입력이 모두 1인지 말하려면 게이트는 입력을 몇 개 보아야 할까요?"
)


def hidden(x1, x2):
    return NAND(x1, x1), OR(x2, x2)


def hidden(x1, x2):
    return NAND(x2, x2), OR(x1, x1)
