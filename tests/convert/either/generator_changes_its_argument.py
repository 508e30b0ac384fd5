# trap: generator changes its argument
def gen(log):
    for k in range(3):
        log.append(k)
        yield k
log = []
out = []
for k in gen(log):
    out.append((k, len(log)))
print(out)
