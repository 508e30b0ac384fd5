# trap: bisect insort
import bisect

s = []
out = []
for n in [3, 1, 2]:
    bisect.insort(s, n)
    out.append(s[0])
print(out)
