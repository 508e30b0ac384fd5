# trap: a helper appends to a list that is read after the loop only
log = []


def work(n):
    log.append(f"did {n}")
    return n * 2


out = []
for n in range(4):
    out.append(work(n))
print(out, log)
