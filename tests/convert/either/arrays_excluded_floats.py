# trap: excluded floats
M = {0.5: [1.0, 2.0], 1: [3.0, 4.0], True: [5.0, 6.0], 2: [7.0, 8.0]}
for k in (1, 0.5):
    for i in [0.5, True, 2]:
        if i != k:
            M[i] = [a - 0.5 * b for a, b in zip(M[i], M[k])]
print(M)
