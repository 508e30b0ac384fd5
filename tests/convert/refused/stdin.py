# refused: input - answers come one after the other
import io
import sys

sys.stdin = io.StringIO("a\nb\nc\n")
out = []
for n in range(3):
    out.append(input() * n)
print(out)
