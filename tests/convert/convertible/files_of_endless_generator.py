# class: a generator that goes on for ever gives what each file gets
import csv
REGIONS = ["north", "south", "east", "west"]
def lcg(seed):
    state = seed
    while True:
        state = (1103515245 * state + 12345) % 2 ** 31
        yield state / 2 ** 31


def write_month(month):
    rnd = lcg(month * 97 + 5)
    name = "sales_%02d.csv" % month
    with open(name, "w", newline="") as f:
        w = csv.writer(f)
        w.writerow(["order", "region", "units", "price"])
        for order in range(60):
            price = "%.2f" % (3 + 40 * next(rnd))
            if order % 29 == 17:
                price = "n/a"
            w.writerow([month * 1000 + order, REGIONS[int(next(rnd) * 4)], int(next(rnd) * 12), price])
    return name


files = []
for month in range(1, 7):  # this loop
    files.append(write_month(month))
print(files, [open(f).read() for f in files])
