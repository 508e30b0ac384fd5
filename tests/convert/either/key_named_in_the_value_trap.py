# trap: the key is evaluated after the value, which gives its name another one
found = {}
for name in ["a", "bb", "c"]:
    found[name] = (name := name * 2)
print(found, name)
rows = [0] * 6
for i in range(3):
    k = i
    rows[k] = (k := k + 2)
print(rows, k)
