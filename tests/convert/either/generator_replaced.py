# trap: a name has another iterator for one item
import os
REGIONS = ["north", "south", "east", "west"]
def lcg(seed):
    state = seed
    while True:
        state = (1103515245 * state + 12345) % 2 ** 31
        yield state / 2 ** 31
def write_month(month):
    rnd = lcg(month * 97 + 5)
    if month == 3:
        rnd = iter([0.5, 0.2])
    name = "sales_%02d.csv" % month
    with open(name, "w", newline="") as f:
        for order in range(6):
            f.write("%.2f %s\n" % (3 + 40 * next(rnd), REGIONS[int(next(rnd) * 4)]))
    return name
files = []
for month in [4, 1, 6, 3, 2, 5]:
    files.append(write_month(month))
print(files, sorted(os.listdir(".")))
