# The file asks with input(), once guarded and once not, opens a missing file, asserts things and ends with exit().
import sys; import numpy as np
sys.path.append("..")

try:
    name = input("What is your name? ")
except EOFError:
    name = "nobody"
hours = float(input("How many hours did you study? "))
print(f"{name} studied {hours} hours")
data = open("hours.csv").read()

def neuron(x, w): y = x * w; return y
def weighted_sum(x, w): return np.dot(x, w)
def synapse_count(n_inputs, n_neurons): return n_inputs * n_neurons
def layer(W, x): return W.dot(x)
def layer_batch(W, X): return np.dot(W, X.T).T

def threshold_neuron(x, w, T):
    s = np.inner(x, w)
    if s < T: return 0
    return 1

def find_weight(x, y):
    assert x != 0, "x must not be 0"
    return y / x

def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    i = 0
    while i < steps:
        w, i = w - lr * ((w * x - y) * x).mean(), i + 1
    return w

def draw_neuron(W):
    W = np.array(W); 
    if len(W.shape) == 1: W = W[None, :]
    s = '''
    // drawn by hand
    # and a line for the preprocessor
    digraph neurons
    {
        graph [rankdir = LR]; node [shape = circle, style = filled]; edge [fontsize = 10];
    '''
    for i in range(W.shape[0]):
        for j in range(W.shape[1]):
            s += '"x%d" -> "y%d" [ label = "w%d%d = %s" , penwidth = 2 ] ;\n' % (j+1, i+1, i+1, j+1, W[i][j])
    for j in range(1, W.shape[1]): s += f'"x{j}" -> "x{j+1}" [style = invis]\n'     # only keeps them in order
    return s + '}\n'

def draw_threshold_neuron(w, T):
    return draw_neuron(w).replace("digraph neurons\n    {", 'digraph neurons\n    { y1 [label = "y >= %.1f"]' % T)

assert neuron(3, 7) == 21
assert synapse_count(7, 5) == 35
assert weighted_sum([1, 1], [1, 1]) == 3, "this one is a typo of mine"
if __name__ == "__main__":
    while True:
        print(neuron(float(input("x = ")), float(input("w = "))))
exit()
