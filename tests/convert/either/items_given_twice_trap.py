# trap: a call gives one list as what the loop goes through and as what it fills
def squares(xs, found):
    for x in xs:
        v = sum(q * x for q in range(9))
        if x < 1000:
            found.append(v)
    return found


rows = [4, 2, 4, 7, 1]
print(squares(rows, rows), rows)
