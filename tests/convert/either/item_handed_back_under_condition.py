# trap: the number of the item is handed back under a condition that is always true
out = [0] * 5
ALL = True
for i in range(10):
    if ALL:
        out[i // 2] = i
print(out)
