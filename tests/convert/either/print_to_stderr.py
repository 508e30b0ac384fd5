# trap: two streams
import sys

for n in range(4):
    print("out", n)
    print("err", n, file=sys.stderr)
