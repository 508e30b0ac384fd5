# class: max with index
values = [3, 9, 2, 9]
best_i, best_v = -1, -10**9
for i, v in enumerate(values):
    score = v * v - i
    if score > best_v:
        best_i, best_v = i, score
print(best_i, best_v)
