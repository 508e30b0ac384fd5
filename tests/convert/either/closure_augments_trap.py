base = [1]
def work(n):
    cur = base
    def grow():
        nonlocal cur
        cur += [n]
    grow()
    return len(cur)
out = []
for n in range(5):
    out.append(work(n))
print(out)
