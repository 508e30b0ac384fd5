# class: a list of what was written
from pathlib import Path
done = []
try:
    for n in range(6):
        t = "ab" * (12 // (4 - n))
        p = f"{n}.txt"
        with open(p, "w") as f:
            f.write(t)
        done.append((p, len(t)))
except ZeroDivisionError:
    print("stop")
print(done)
