# class: identity - each table is made of the last, and a place in the first gets another value afterwards
def neighbours(w, r, c):
    return sum(w[(r + i) % 6][(c + j) % 6] for i in (-1, 0, 1) for j in (-1, 0, 1) if i or j)
def step(w):
    out = []
    for r in range(6):  # this loop
        out.append([neighbours(w, r, c) == 3 or (w[r][c] and neighbours(w, r, c) == 2) for c in range(6)])
    return out
history = [[[(r * c) % 3 == 1 for c in range(6)] for r in range(6)]]
for g in range(4):
    history.append(step(history[-1]))
history[0][0][0] = True
print([sum(map(sum, w)) for w in history])
