# class: idx[i] written back in order where nothing reads it
order = [4, 2, 0, 3, 1, 2]
out = [None] * 5
for i in range(6):
    out[order[i]] = i * 100
print(out)
