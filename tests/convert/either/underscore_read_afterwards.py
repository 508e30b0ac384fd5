# trap: the inner loop's `_` is read after the loop
d = {}
for k in range(3):
    for _ in range(2):
        d[k] = d.get(k, 0) + 1
print(d, _)
_ = "mine"
for k in range(3):
    for n in range(2):
        d[k] = d.get(k, 0) + 1
print(d, _)
