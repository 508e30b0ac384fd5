# trap: a bytearray takes small numbers alone, and the same item fails later too
res = bytearray()
other = []
for v in [1, 2, 300, 4]:
    res.append(v * 1)
    other.append(7 // (v - 300))
print(res, other)
