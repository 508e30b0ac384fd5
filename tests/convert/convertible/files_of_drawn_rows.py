# class: files of rows that a generator draws, from the sum of the letters of a name
import csv


def rows(name, n):
    seed = sum(map(ord, name))
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2**31
        yield [f"{seed % 12 + 1:02d}", f"SKU{seed % 7}", seed % 9 - 1]


for region in ["north", "south", "east"]:  # this loop
    with open(f"{region}.csv", "w", newline="") as out:
        csv.writer(out).writerows(rows(region, 25 + len(region)))
print(open("north.csv").read()[:40], open("east.csv").read()[-20:])
