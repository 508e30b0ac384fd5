# class: an element gets a name, and is appended to
groups = {k: [] for k in range(5)}
for n in range(1, 60):
    v = n ** 3
    bucket = groups[n % 5]
    bucket.append(v)
print(groups)
