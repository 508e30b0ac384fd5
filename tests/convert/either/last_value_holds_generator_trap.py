# trap: the last value of a name holds a generator or a file, which cannot leave the worker
def halves(n):
    return [(x / 2 for x in range(n))]


for n in range(3):
    out = []
    out.append(x * n for x in range(3))
for n in range(3):
    pair = (n, (x * n for x in range(3)))
for n in range(3):
    opened = [open(f"{n}.txt", "w")]
for n in range(3):
    made = halves(n)
opened[0].write("x")
opened[0].close()
kept = []
for n in range(3):
    kept.append((last := (k for k in range(n))))
print([list(values) for values in out], list(pair[1]), [list(v) for v in made], [list(v) for v in kept])
