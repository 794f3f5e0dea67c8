# 탭으로 들여 쓰고, 이름과 주석이 한글이며, 모든 계산을 반복문으로 한다.
# -*- coding: utf-8 -*-

def neuron(입력, 가중치):
	"""공부 시간에 가중치를 곱한다."""
	return 입력 * 가중치


def weighted_sum(입력들, 가중치들):
	"""곱해서 모두 더한다."""
	합 = 0
	for i in range(len(입력들)):
		합 += 입력들[i] * 가중치들[i]
	return 합


def synapse_count(a, b):
	개수 = 0
	for i in range(a):
		for j in range(b):
			개수 += 1
	print("시냅스는", 개수, "개")		# 확인용
	return 개수


def layer(W, x):
	결과 = []
	for 행 in W:
		결과.append(weighted_sum(x, 행))
	return 결과				# 리스트


def layer_batch(W, X):
	결과 = []
	for x in X:
		결과.append(layer(W, x))
	return 결과


def threshold_neuron(x, w, 임계값):
	if weighted_sum(x, w) >= 임계값:
		return 1
	else:
		return 0


def find_weight(x, y):
	return y / x


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
	n = len(x)
	for 걸음 in range(steps):
		기울기 = 0.0
		for i in range(n):
			오차 = w * x[i] - y[i]
			기울기 += 오차 * x[i] / n
		w = w - lr * 기울기
	return w


def 표로(W):
	"""뉴런이 하나면 행이 하나인 표로 만든다."""
	try:
		len(W[0])
	except TypeError:
		return [W]
	return W


def draw_neuron(W):
	# 방향이 없는 그래프, HTML 라벨
	W = 표로(W)
	글 = "graph 신경망 {\n\trankdir=LR\n"
	for j in range(len(W[0])):
		글 += "\t입력%d [label=<x<SUB>%d</SUB>>, shape=circle]\n" % (j + 1, j + 1)
	for i in range(len(W)):
		글 += "\t뉴런%d [label=<<B>y</B><SUB>%d</SUB>>]\n" % (i + 1, i + 1)
	for i, 행 in enumerate(W):
		for j, w in enumerate(행):
			글 += "\t입력%d -- 뉴런%d [label=<w = <I>%s</I>>]\n" % (j + 1, i + 1, w)
	return 글 + "}\n"


def draw_threshold_neuron(w, T):
	글 = "graph {\n"
	for j in range(len(w)):
		글 += '\tx%d -- y [label="%.2f"];\n' % (j + 1, w[j])
	글 += '\ty [label=<y<BR/>합 &ge; %s 이면 켜짐>];\n' % T
	return 글 + "}"


print(neuron(4.0, 1.0), weighted_sum([1, 1, 1, 1], [1, 2, 1, 2]))
