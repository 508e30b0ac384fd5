# class: objects with arrays are trained
import numpy as np
class Net:
    def __init__(self, seed):
        rng = np.random.default_rng(seed)
        self.w = rng.normal(size=(3, 3))
        self.losses = []
    def train(self, x, y, epochs):
        for _ in range(epochs):
            p = x @ self.w
            g = x.T @ (p - y) / len(x)
            self.w -= 0.1 * g
            self.losses.append(float(((p - y) ** 2).mean()))
        return self
x = np.arange(12.0).reshape(4, 3) / 10
y = x[:, ::-1]
nets = [Net(s) for s in range(4)]
for net in nets:
    net.train(x, y, 10)
print([round(n.losses[-1], 6) for n in nets], round(float(nets[0].w.sum()), 6))
