# trap: stringio len
import io

buffer = io.StringIO()
out = []
for n in range(3):
    buffer.write("x" * n)
    out.append(buffer.tell())
print(out)
