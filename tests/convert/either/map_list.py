# trap: map list
log = []
out = []
for n in range(3):
    out.append(list(map(log.append, [n])))
print(out, log)
