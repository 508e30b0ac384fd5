# class: files under a chain of conditions
from pathlib import Path
kinds = ["a", "b", "c", "a", 5]
for i, k in enumerate(kinds):
    t = k.upper()
    if t == "A":
        Path(f"{i}.a").write_text(t)
    elif t == "B":
        Path(f"{i}.b").write_text(t * 2)
        print("b", i)
    else:
        with open(f"{i}.c", "w") as f:
            f.write(t)
