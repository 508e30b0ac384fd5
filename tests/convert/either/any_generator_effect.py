# trap: any generator effect
log = []
out = []
for n in range(3):
    out.append(any(log.append(k) for k in range(n)))
print(out, log)
