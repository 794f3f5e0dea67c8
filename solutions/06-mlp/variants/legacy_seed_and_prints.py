# -*- coding: utf-8 -*- 옛 방식 np.random.seed를 쓰고, 에폭마다 출력하고, 학습하면서 그림도 그린다.
import numpy as np
import matplotlib.pyplot as plt

def init_weights(입력수, 출력수, 방법, seed):
	np.random.seed(seed)
	if 방법 == 'random':
		return np.random.normal(0, 0.01, (입력수, 출력수))
	if 방법 == 'xavier':
		return np.random.normal(0, 1.0/np.sqrt(입력수), (입력수, 출력수))
	return np.random.normal(0, np.sqrt(2.0/입력수), (입력수, 출력수))

def squared_error(y, t):
	return ((y-t)**2).sum(axis=1).mean()/2

def binary_cross_entropy(y, t):
	return float(-np.sum(t*np.log(y+1e-7)+(1-t)*np.log(1-y+1e-7))/len(y))

def cross_entropy(y, t):
	합 = 0
	for 한줄, 정답 in zip(y, t):
		if np.ndim(정답) == 0:
			합 -= np.log(한줄[정답]+1e-7)
		else:
			for p, q in zip(한줄, 정답):
				합 -= q*np.log(p+1e-7)
	return 합/len(y)

def output_and_loss(problem):
	if problem=='regression': return ('identity', 'squared_error')
	elif problem=='binary': return ('sigmoid', 'binary_cross_entropy')
	elif problem=='classes': return ('softmax', 'cross_entropy')

def sigmoid(x): return 1/(1+np.exp(-x))
def relu(x): return np.maximum(0, x)
def softmax(x):
	e = np.exp(x-x.max(axis=1).reshape(-1, 1))
	return e/e.sum(axis=1).reshape(-1, 1)

class MLP():
	그림 = True
	def __init__(self, sizes, hidden='tanh', problem='classes', init='xavier', seed=0):
		self.L = len(sizes)-1
		self.hidden, self.problem, self.seed = hidden, problem, seed
		self.params = dict()
		for l in range(self.L):
			self.params['b%d' % (l+1)] = np.zeros((sizes[l+1],))
			self.params['W%d' % (l+1)] = init_weights(sizes[l], sizes[l+1], init, seed+17*l)

	def f(self, x):
		if self.hidden=='tanh': return np.tanh(x)
		if self.hidden=='sigmoid': return sigmoid(x)
		return relu(x)

	def df(self, a):
		if self.hidden=='tanh': return 1-np.tanh(a)**2
		if self.hidden=='sigmoid': return sigmoid(a)*(1-sigmoid(a))
		return np.array(a>0, dtype=float)

	def forward(self, X):
		self.a = {}; self.z = {0: X}
		for l in range(1, self.L+1):
			W, b = self.params['W%d' % l], self.params['b%d' % l]
			self.a[l] = np.dot(self.z[l-1], W)+b
			if l<self.L: self.z[l] = self.f(self.a[l])
			elif self.problem=='binary': self.z[l] = sigmoid(self.a[l])
			elif self.problem=='classes': self.z[l] = softmax(self.a[l])
			else: self.z[l] = self.a[l]
		return self.z[self.L]

	def loss(self, X, t):
		return eval(output_and_loss(self.problem)[1])(self.forward(X), t)

	def gradients(self, X, t):
		grads = {}
		n = X.shape[0]
		d = self.forward(X)-t
		for l in range(self.L, 0, -1):
			grads['W%d' % l] = np.dot(self.z[l-1].T, d)/n
			grads['b%d' % l] = np.mean(d, axis=0)
			if l>1: d = np.dot(d, self.params['W%d' % l].T)*self.df(self.a[l-1])
		return grads

	def predict(self, X):
		y = self.forward(X)
		if self.problem=='classes': return np.array([np.argmax(줄) for 줄 in y])
		if self.problem=='binary': return np.round(y)
		return y

	def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
		np.random.seed(self.seed)
		손실들 = []
		for epoch in range(epochs):
			섞기 = np.random.permutation(len(X))
			X2, t2 = X[섞기], t[섞기]
			while len(X2)>0:
				grads = self.gradients(X2[:batch_size], t2[:batch_size])
				for k in grads.keys(): self.params[k] = self.params[k]-lr*grads[k]
				X2, t2 = X2[batch_size:], t2[batch_size:]
			손실 = self.loss(X, t)
			손실들.append(손실)
			print('에폭 %d: 손실 %.4f' % (epoch+1, 손실))
		if self.그림:
			plt.figure()
			plt.plot(손실들)
			plt.xlabel('에폭')
			plt.show()
			plt.close('all')
		return np.array(손실들)

X = np.array([[0,0],[0,1],[1,0],[1,1]]); t = np.array([[0],[1],[1],[0]])
net = MLP((2, 8, 1), 'tanh', 'binary')
net.fit(X, t, epochs=30, batch_size=4)
print(net.predict(X))
