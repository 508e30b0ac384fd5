# refused: work - a default argument remembers
def work(n, seen=[]):  # noqa: B006
    seen.append(n)
    return len(seen)


out = []
for n in range(6):
    out.append(work(n))
print(out)
