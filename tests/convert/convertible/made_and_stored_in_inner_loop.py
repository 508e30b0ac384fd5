# class: a dict is made where it is missing in an inner loop, and stored in
index = {}
for n in range(20):
    for m in range(3):
        index.setdefault(m, {})[n] = n ** 3
print(index)
