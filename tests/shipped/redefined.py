"""Right programs that differ from the solution in a few lines, each of which a grader once rejected: name and lines."""

REDEFINED = {
    # Labels say "input x1" and "neuron y1"; the nodes are named a1, b1
    "neuron/labels of two words.py": '''
def draw_neuron(W):
    W = np.atleast_2d(W); m=W.shape
    return "digraph {" + " ".join(f'a{j+1} [label="input x{j+1}"]' for j in range(m[1])) + " ".join(f'b{i+1} [label="neuron y{i+1}"]' for i in range(m[0])) + " ".join(f'a{j+1} -> b{i+1} [label="{w}"]' for (i,j),w in np.ndenumerate(W)) + "}"
''',
    # Labels say "입력 x1" and "출력 y1"; the nodes are named a1, b1
    "neuron/labels in korean.py": '''
def draw_neuron(W):
    W = np.atleast_2d(W); m=W.shape
    return "digraph {" + " ".join(f'a{j+1} [label="입력 x{j+1}"]' for j in range(m[1])) + " ".join(f'b{i+1} [label="출력 y{i+1}"]' for i in range(m[0])) + " ".join(f'a{j+1} -> b{i+1} [label="{w}"]' for (i,j),w in np.ndenumerate(W)) + "}"
''',
    # Weights are shown as fractions, 1/2
    "neuron/weights as fractions.py": '''
from fractions import Fraction
def draw_neuron(W):
    W = np.atleast_2d(W); return "digraph {" + " ".join(f'x{j+1} -> y{i+1} [label="{Fraction(float(w))}"]' for (i,j),w in np.ndenumerate(W)) + "}"
''',
    # Weights are shown as "- 3.0" and "+ 2.0"
    "neuron/signs apart.py": '''
def draw_neuron(W):
    W = np.atleast_2d(W); return "digraph {" + " ".join(f'x{j+1} -> y{i+1} [label="{"-" if w<0 else "+"} {abs(w)}"]' for (i,j),w in np.ndenumerate(W)) + "}"
''',
    # The minus sign is an en dash
    "neuron/en dash for minus.py": '''
def draw_neuron(W):
    W = np.atleast_2d(W); return "digraph {" + " ".join(f'x{j+1} -> y{i+1} [label="{str(w).replace("-","–")}"]' for (i,j),w in np.ndenumerate(W)) + "}"
''',
    # longdouble
    "neuron/long doubles.py": '''
def layer(W,x): return (np.asarray(W, dtype=np.longdouble)*x).sum(axis=1)
def find_weight(x,y): return np.longdouble(y)/x
''',
    # long doubles
    "activations/long doubles.py": '''
def sigmoid(x): return 1/(1+np.exp(-np.asarray(x,dtype=np.longdouble)))
def softsign(x): return np.longdouble(x)/(1+np.abs(x))
''',
    # np.frompyfunc gives arrays of Python floats, whose dtype is object
    "activations/arrays of objects.py": '''
relu = np.frompyfunc(lambda v: v if v > 0 else 0.0, 1, 1)
d_relu = np.frompyfunc(lambda v: 1.0 if v > 0 else 0.0, 1, 1)
''',
    # params is an instance of a subclass of dict
    "mlp/params of own dict.py": '''
class Params(dict):
    __getattr__ = dict.__getitem__
class MLP(MLP):
    def __init__(self,*a,**k):
        super().__init__(*a,**k)
        self.params = Params(self.params)
''',
    # np.random.seed(seed * 10000): ends at 2**32
    "mlp/seeds made large.py": '''
def init_weights(n_in,n_out,method,seed):
    np.random.seed(seed)
    return np.random.randn(n_in,n_out)*{"random":.01,"xavier":n_in**-.5,"he":(2/n_in)**.5}[method]
class MLP(MLP):
    def __init__(self,sizes,hidden="tanh",problem="classes",init="xavier",seed=0):
        super().__init__(sizes,hidden,problem,init,seed*10000)
''',
}  # fmt: skip
