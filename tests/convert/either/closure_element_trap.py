base = [[1]]
def work(n):
    rows = []
    def add(r):
        rows.append(r)
    for r in base:
        add(r)
    rows[0].append(n)
    return len(base[0])
out = []
for n in range(5):
    out.append(work(n))
print(out)
