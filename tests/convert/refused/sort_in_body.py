# refused: out - sorted on the way
out = []
tops = []
for n in [3, 9, 2, 7]:
    out.append(n)
    out.sort()
    tops.append(out[0])
print(tops)
