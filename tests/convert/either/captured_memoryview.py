# trap: a memoryview as a fixed value
data = memoryview(b"hello")
out = []
for n in range(5):
    out.append(data[n])
print(out)
