# trap: max of tables
log = []


def note(x):
    log.append(x)
    return len(log)


small, large = [abs], [abs, abs]
max(small, large, key=len).append(note)
out = []
for x in range(3):
    for f in large:
        out.append(f(x))
print(out, log)
