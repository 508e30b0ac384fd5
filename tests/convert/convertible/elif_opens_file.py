# class: each arm writes a file; the last one is an elif that opens it
from pathlib import Path

kinds = ["a", "b", "c", "a", "d"]
for i, k in enumerate(kinds):
    t = k.upper()
    if t == "A":
        Path(f"{i}.a").write_text(t)
    elif t == "B":
        Path(f"{i}.b").write_text(t * 2)
        print("b", i)
    elif i:
        with open(f"{i}.c", "w") as f:
            f.write(t)
