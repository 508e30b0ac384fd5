pool = [0]
def work(n):
    cur = []
    def pick():
        nonlocal cur
        cur = pool
    pick()
    cur.append(n)
    return len(cur)
out = []
for n in range(5):
    out.append(work(n))
print(out)
