# refused: time.monotonic - a deadline by the clock
import time

started = time.monotonic()
out = []
for n in range(4):
    out.append(time.monotonic() >= started)
print(out)
