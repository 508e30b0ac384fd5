# trap: a generator gives numbers just above 1, and a list has no such place
import os
REGIONS = ["north", "south", "east", "west"]
def lcg(seed):
    state = seed
    while True:
        state = (1103515245 * state + 12345) % 2 ** 31
        yield 1.2 * state / 2 ** 31
def write_month(month):
    rnd = lcg(month * 97 + 5)
    name = "sales_%02d.csv" % month
    with open(name, "w", newline="") as f:
        for order in range(6):
            f.write("%.2f %s\n" % (3 + 40 * next(rnd), REGIONS[int(next(rnd) * 4)]))
    return name
files = []
for month in [4, 1, 6, 3, 2, 5]:
    files.append(write_month(month))
print(files, sorted(os.listdir(".")))
