log = []
def work(n):
    kept = log
    def add(v):
        kept.append(v)
        return len(kept)
    return add(n)
out = []
for n in range(5):
    out.append(work(n))
print(out)
