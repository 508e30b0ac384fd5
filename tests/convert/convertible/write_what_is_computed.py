# cut: an outer file
# the call that computes stands inside the call that writes
import csv
import math


def series(x, terms=200):
    total = 0.0
    for n in range(1, terms):
        total += math.sin(n * x) / n
    return total


with open("plain.txt", "w") as out:
    for k in range(12):
        out.write(f"{k} {series(k / 10):.6f}\n")

with open("printed.txt", "w") as out:
    for k in range(12):
        print(k, round(series(k / 7), 5), "of", k + 1, file=out)

with open("table.csv", "w", newline="") as out:
    writer = csv.writer(out)
    writer.writerow(["x", "value", "sign"])
    for k in range(12):
        x = k / 5
        writer.writerow([k, series(x), "plus" if series(x, 50) > 0 else "minus"])

lines = open("both.txt", "w")
total = 0
for k in range(12):
    lines.write(
        f"{k:3d}"
        f"{series(k / 3):12.6f}"
        "\n"
    )
    total += k
lines.close()

for name in ("plain.txt", "printed.txt", "table.csv", "both.txt"):
    with open(name) as out:
        print(name, out.read())
print(total)
