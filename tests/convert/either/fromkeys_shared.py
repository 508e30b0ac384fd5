# trap: dict.fromkeys gives all keys one list
groups = dict.fromkeys(["a", "b"], [])
for n in range(4):
    groups["ab"[n % 2]].append(n)
print(groups)
