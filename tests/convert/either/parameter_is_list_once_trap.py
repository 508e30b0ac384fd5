# trap: nearly all calls give the parameter a number, one a list of the program
def half(size):
    size *= 2
    return size


rows = [[1], [2]]
print(half(3), half(4.5))
out = []
for row in rows:
    out.append(len(half(row)))
print(out, rows)
