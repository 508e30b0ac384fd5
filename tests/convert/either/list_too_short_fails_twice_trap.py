# trap: a list that is written out has no place for the last item, and then the worker fails, too
counts, found = [0, 0, 0, 0], []
for i in range(5):
    counts[i] += 1
    found.append(1 / (4 - i))
print(found)
