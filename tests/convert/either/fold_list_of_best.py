# trap: the list is emptied when a better one comes
best, names = 0, []
for name, n in [("a", 3), ("b", 5), ("c", 5), ("d", 1)]:
    if n > best:
        best, names = n, [name]
    elif n == best:
        names.append(name)
print(best, names)
