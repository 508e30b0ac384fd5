# trap: a memoryview
out = []
for value in memoryview(b"abc"):
    out.append(value + 1)
print(out)
