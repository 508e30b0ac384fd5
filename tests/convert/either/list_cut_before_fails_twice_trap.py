# trap: a list has become shorter, under another name, so a place may be missing first, and then the worker fails
counts, found = [0] * 5, []
same = counts
same.pop()
for i in range(5):
    counts[i] += 1
    found.append(1 / (4 - i))
print(found)
