# trap: io.StringIO from before the loop
import io

buffer = io.StringIO()
for n in range(4):
    buffer.write(f"{n},")
print(buffer.getvalue())
