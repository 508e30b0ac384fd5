# trap: the folder of one item is there already
from pathlib import Path
out = Path("out")
(out / "part3").mkdir(parents=True)
try:
    for n in range(6):
        part = out / f"part{n}"
        part.mkdir()
        (part / f"{n}.txt").write_text(str(n))
except FileExistsError as error:
    print("caught", type(error).__name__)
print(sorted(str(p) for p in out.rglob("*")))
