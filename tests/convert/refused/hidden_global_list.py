# refused: log - the called function appends to a global list and reads its length
log = []


def work(n):
    log.append(n)
    return len(log)


out = []
for n in range(6):
    out.append(work(n))
print(out, log)
