# refused: sys - the stream itself is replaced
import io
import sys

keep = sys.stdout
buffer = io.StringIO()
for n in range(3):
    sys.stdout = buffer
    print("hidden", n)
    sys.stdout = keep
print(buffer.getvalue())
