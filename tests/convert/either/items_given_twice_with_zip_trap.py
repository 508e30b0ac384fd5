# trap: a call gives one list as what the loop goes through beside a range and as what it fills
def squares(xs, found):
    for x, y in zip(xs, range(9)):
        v = [q * x for q in range(3)]
        found.append([v, y])
    return found


rows = [4, 2, 4, 7, 1]
print(len(squares(rows, rows)), rows)
