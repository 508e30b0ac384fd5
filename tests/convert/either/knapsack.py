# trap: dynamic programming
weights, values, room = [1, 3, 4], [15, 20, 30], 4
best = [[0] * (room + 1) for _ in range(len(weights) + 1)]
for i in range(1, len(weights) + 1):
    for w in range(room + 1):
        best[i][w] = best[i - 1][w]
        if weights[i - 1] <= w:
            best[i][w] = max(best[i][w], best[i - 1][w - weights[i - 1]] + values[i - 1])
print(best[-1][-1])
