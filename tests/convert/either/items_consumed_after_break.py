# trap: the rest of the iterator is used afterwards
lines = iter(["a", "b", "", "c", "d"])
for line in lines:
    if not line:
        break
print(list(lines))
