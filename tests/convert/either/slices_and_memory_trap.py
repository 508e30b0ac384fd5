# trap: a slice of a memoryview is a view
def work(r):
    m = [r[:], r[1:]]
    m[0][0] = 5
    m[1].append(1)
    return len(m[1]) + m[0][0]
data = bytearray(b"abc")
lists = [[1, 2], [3, 4, 5]]
out = []
for r in lists:
    out.append(work(r))
print(out, lists, data)
v = memoryview(data)
for r in range(2):
    w = v[r:]
    w[0] = 65 + r
print(data)
