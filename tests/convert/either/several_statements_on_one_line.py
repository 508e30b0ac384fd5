# trap: what stands behind a change on the same line comes after it, too
import numpy as np

out, table, total = [], {}, None


def shown(n):
    print("shown", n)
    return n


def tried(work):
    try:
        work()
    except (ZeroDivisionError, IndexError, ValueError) as error:
        print(type(error).__name__, error)
    print(out, table, total)


def first():
    for n in range(3):
        try:
            out.append(n); 1 / (n - 1)
        finally:
            pass


def second():
    for n in range(3):
        with open("file", "w") as f: out.append(n); f.write(str(1 / (n - 1)))


def third():
    global total
    for n in range(3):
        row = [n]
        if n not in table: table[n] = row
        table[n].append(1); row.append(n * 2); out.append(len(row))


def fourth():
    a = np.zeros(2)
    for n in range(3): a[n] = n; print("stored", shown(n))


def fifth():
    best = None
    for n in range(3):
        row = [n, n]; best = row if best is None else best + row; row.append(7); out.append(sum(row))
    print(best)


tried(first)
tried(second)
tried(third)
tried(fourth)
tried(fifth)
kept = None
for n in range(3):
    part = np.full(2, n)
    if kept is None: kept = part
    else: kept += part
    out.append(int(part.sum()))
print(kept, out)
kept = None
for n in range(3):
    part = np.full(2, n); size = n
    if kept is None: kept = part
    else: kept += part; out.append(int(part.sum()) + size)
print(kept, out)
