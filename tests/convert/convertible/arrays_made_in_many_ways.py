import numpy as np

M = np.outer(np.arange(4.0), np.arange(3.0))
V = np.dot(M, np.ones(3))
P = np.pad(V, 1)
W = np.where(V > 2, V, 0.0)
S = np.linalg.solve(np.eye(3) * 2, np.ones(3))
Q = np.copy(V)
R = np.zeros(4)
for i in range(4):
    R[i] = V[i] * W[i] + P[i] + Q[i] + S.sum()
    R[i] += M[i].sum()
print(R)
T = np.zeros((4, 3))
for i in range(4):
    T[i] = M[i] * 2
    T[i, 0] = T[i, 1] + V[i]
print(T)
out = []
for i in range(4):
    row = M[i] + W[i]
    out.append(row)
print(np.array(out))
norm = []
for i in range(4):
    norm.append(M[i] @ np.full(3, 2.0))
print(norm)
