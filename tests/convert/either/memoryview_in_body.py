# trap: a memoryview changes what it looks at
bufs = [bytearray(b"abc"), bytearray(b"def")]
out = []
for b in bufs:
    m = memoryview(b)
    m[0] = 120
    out.append(len(m))
print(bufs, out)
