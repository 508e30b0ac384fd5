# trap: kept error partial
def go(rows):
    d = {}
    try:
        for r in rows:
            k = r[0]
            if k not in d:
                d[k] = []
            d[k].append(10 / r[1])
    except ZeroDivisionError:
        print("zero")
    return d
print(go([("a", 1), ("b", 0), ("c", 2)]))
