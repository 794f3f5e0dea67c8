# 리스트를 스택과 큐처럼 꺼내 쓰면서 계산하고(pop, deque), 남은 것이 없을 때까지 while로 돈다.
from collections import deque
import itertools

def neuron(x, w):
    answer = x * w
    return answer

def weighted_sum(x, w):
    xs, ws = deque(x), deque(w)      # 복사본이라서 원래 배열은 그대로
    stack = [0.0]
    while xs:
        stack.append(xs.popleft() * ws.popleft())
        stack.append(stack.pop() + stack.pop())
    return stack.pop()

def synapse_count(n_inputs, n_neurons):
    return sum(1 for _ in itertools.product(range(n_inputs), range(n_neurons)))

def layer(W, x):
    import numpy as np
    y = np.zeros(len(W))
    for j in range(len(x)):          # 입력 하나가 모든 뉴런에 보내는 것을 한꺼번에 더한다
        y += W[:, j] * x[j]
    return y

def layer_batch(W, X):
    import numpy as np
    Y = np.zeros((len(X), len(W)))
    for j in range(X.shape[1]):
        Y += np.outer(X[:, j], W[:, j])
    return Y

def threshold_neuron(x, w, T):
    켜짐 = not weighted_sum(x, w) < T
    return {True: 1, False: 0}[bool(켜짐)]

def find_weight(x, y):
    return y * (1 / x)

def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    기록 = [w]
    while len(기록) <= steps:
        w = 기록[-1]
        n, 합 = 0, 0
        for xi, yi in zip(x, y):
            n, 합 = n + 1, 합 + (w * xi - yi) * xi
        기록.append(w - lr * 합 / n)
    return 기록[-1]

def draw_neuron(W):
    행들 = [list(행) for 행 in W] if hasattr(W[0], "__len__") else [list(W)]
    할일 = [(i, j, w) for i, 행 in enumerate(행들, start=1) for j, w in enumerate(행, start=1)]
    글 = ["digraph{"]
    글.append("subgraph 입력층 { rank=source; " + " ".join(f"x{j}" for j in range(1, len(행들[0]) + 1)) + " }")
    while 할일:
        i, j, w = 할일.pop()         # 뒤에서부터 그린다
        글.append(f'y{i} [shape=circle] x{j} -> y{i} [xlabel="{w}"]')
    글.append("}")
    return "\n".join(글)

def draw_threshold_neuron(w, T):
    처음, *나머지 = draw_neuron(w).split("\n")
    return "\n".join([처음, f'y1 [label="y\\nT={T}"]', *나머지])

# 확인
print(weighted_sum([1.0, 1.0, 1.0, 1.0], [1.0, 2.0, 1.0, 2.0]), synapse_count(7, 5))
