# refused: work - a function keeps a count in its own attribute
def work(n):
    work.calls += 1
    return n + work.calls


work.calls = 0
out = []
for n in range(5):
    out.append(work(n))
print(out)
