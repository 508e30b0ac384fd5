pool = [0]
def work(n):
    box = []
    def put(x):
        box.append(x)
    put(pool)
    for b in box:
        b.append(n)
    return len(pool)
out = []
for n in range(5):
    out.append(work(n))
print(out)
