# trap: a name for a function is given another function later
def one(x):
    return x


def run(f):
    rows = []
    for i in range(3):
        rows.append(f(i))
    return rows


box = []


def two(x):
    box.append(x)
    return sum(box)


print(run(one))
print(run(two))
