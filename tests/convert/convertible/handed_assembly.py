import numpy as np


def local(h, k):
    return k / h * np.array([[1.0, -1.0], [-1.0, 1.0]])


def assemble(nodes, elements, k):
    n = len(nodes)
    K = np.zeros((n, n))
    F = np.zeros(n)
    for a, b in elements:  # this loop
        h = nodes[b] - nodes[a]
        ke = local(h, k)
        K[a, a] += ke[0, 0]
        K[a, b] += ke[0, 1]
        K[b, a] += ke[1, 0]
        K[b, b] += ke[1, 1]
        F[a] += h / 2
        F[b] += h / 2
    return K, F


nodes = np.linspace(0, 1, 9) ** 1.5
elements = []
for e in range(8):
    elements.append((e, e + 1))
K, F = assemble(nodes, elements, 2.0)
print(K.round(8).tolist(), F.round(8).tolist())
