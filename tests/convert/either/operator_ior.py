# trap: operator.ior changes its first argument
import operator

seen = {0}
out = []
for n in range(4):
    operator.ior(seen, {n})
    out.append(len(seen))
print(out, seen)
