def size(x):
    calls.append(x)
    return len(x)
calls = []
best = ""
for k in range(5):
    c = "a" * k
    if size(c) > size(best):
        best = c
print(best, len(calls))
