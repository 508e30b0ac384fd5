# class: files written under conditions
from pathlib import Path
for n in range(10):
    s = sum(range(n))
    if s % 2:
        Path(f"odd{n}").write_text(str(s))
    elif s > 10:
        with open(f"big{n}", "w") as f:
            print(s, n, sep=",", file=f)
    else:
        print("skip", n)
