# class: a dict is made where it is missing, and stored in
index = {}
for n in range(20):
    index.setdefault(n % 3, {})[n] = n ** 3
print(index)
