# trap: which helper it is depends on a condition
import sys

seen = []
if len(sys.argv) > 50:

    def step(n):
        return n

else:

    def step(n):
        seen.append(n)
        return len(seen)


out = []
for n in range(4):
    out.append(step(n))
print(out)
