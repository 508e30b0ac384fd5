# trap: None, Ellipsis, NotImplemented, types
out = []
for n in range(5):
    out.append([None, ..., NotImplemented, int, True][n])
print(out[0] is None, out[1] is ..., out[2] is NotImplemented, out[3] is int, out[4] is True)
