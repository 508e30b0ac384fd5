# trap: what a `with` has closed is read after the loop
import io
import math

for i in range(3):
    with io.StringIO() as stream:
        stream.write(str(math.sqrt(i)))
        text = stream.getvalue()
    print(text)
print(stream.closed, text)
