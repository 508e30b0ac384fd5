# trap: a generator of numbers ends sooner for some items, which have begun to write
import os
REGIONS = ["north", "south", "east", "west"]
def lcg(seed):
    state = seed
    for k in range(10 if seed % 2 else 20):
        state = (1103515245 * state + 12345) % 2 ** 31
        yield state / 2 ** 31
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
