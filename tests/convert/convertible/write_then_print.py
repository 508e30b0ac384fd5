# class: a line printed after a file
from pathlib import Path
for n in range(6):
    rows = [f"{k},{n / (4 - n):.1f}" for k in range(3)]
    Path(f"{n}.csv").write_text("\n".join(rows))
    print(f"{n}: {len(rows)} rows", rows[-1].split(",")[1])
