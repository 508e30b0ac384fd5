# trap: output is redirected around the loop
import contextlib
import io

buffer = io.StringIO()
with contextlib.redirect_stdout(buffer):
    for n in range(4):
        print("item", n)
print(repr(buffer.getvalue()))
