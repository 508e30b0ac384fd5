# trap: a list times a number is the same list
a, b = [1], [2]
out = []
for k in range(3):
    m = [a, b]
    m[0] *= 2
    out.append(len(m[0]) + k)
print(out, a, b)
