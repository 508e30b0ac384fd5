# class: del of a local name
out = []
for n in range(4):
    big = list(range(n))
    size = len(big)
    del big
    out.append(size)
print(out)
