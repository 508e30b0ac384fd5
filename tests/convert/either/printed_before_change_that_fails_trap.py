# trap: an item prints in the worker, and then a change of the loop fails: what it printed is not lost
def show(i):
    print(i)


def number(counts):
    found = []
    for i in range(4):
        try:
            print(i)
        except ValueError:
            pass
        counts[i] += 1
        found.append(10 // (2 - i))
    return found


def numbers(counts):
    found = []
    for i in range(4):
        show(i)
        counts[i] += 1
        found.append(10 // (2 - i))
    return found


def pairs(counts):
    found = []
    for i in range(4):
        for j in range(2):
            print(i, j)
        counts[i] += 1
        found.append(10 // (2 - i))
    return found


for work in (number, numbers, pairs):
    try:
        print(work({0: 1, 3: 2}))
    except KeyError as error:
        print("no", error)
