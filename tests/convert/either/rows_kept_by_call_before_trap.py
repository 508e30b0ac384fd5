# trap: a row that a function has given out is changed by its next call
C = [[0.0] * 3 for _ in range(4)]
held = []


def step():
    for i in range(4):
        for j in range(3):
            C[i][j] = C[i][j] * 2 + i
            C[i][j] = C[i][j] + j
    held.append(C[0])


step()
step()
print(held, C)
