"""`backward` takes the same arguments as `forward`."""

TASK = 1
FEEDBACK = (
    "`AddLayer.backward` stops because it expects one more argument than it gets, as if the inputs were handed "
    "over again. On the way back only one number arrives at a node. Which one is it, and what does it mean?"
)
FEEDBACK_KO = (
    "`AddLayer.backward`가 인수가 모자란다는 오류로 멈춥니다. 입력을 다시 한번 받으려고 하는 것과 같습니다. "
    "역전파에서 노드에 도착하는 수는 하나뿐입니다. 그것은 어떤 수이고 무엇을 뜻할까요?"
)


class AddLayer(AddLayer):
    def backward(self, x, y):
        return x, y
