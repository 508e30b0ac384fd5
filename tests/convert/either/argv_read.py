# trap: sys.argv
import sys

sys.argv = ["program", "3"]
out = []
for n in range(3):
    out.append(n * int(sys.argv[1]))
print(out)
