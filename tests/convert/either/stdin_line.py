# trap: stdin line
import io
import sys

sys.stdin = io.StringIO("1\n2\n3\n")
out = []
for n in range(3):
    out.append(int(sys.stdin.readline()) * n)
print(out)
