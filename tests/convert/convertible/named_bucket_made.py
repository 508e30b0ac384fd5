# class: an element that is made where it is missing gets a name, and is appended to
groups = {}
for n in range(1, 60):
    bucket = groups.setdefault(n % 5, [])
    bucket.append(n ** 3)
print(groups)
