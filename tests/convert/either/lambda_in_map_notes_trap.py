# trap: making the items notes them, and the body reads that
log = []
out = []
for x in map(lambda v: log.append(v) or v, range(4)):
    out.append((x, len(log)))
print(out)
