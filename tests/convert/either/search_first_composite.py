# trap: names of the inner loop, of the function and of what is returned are the same
def search(found, chosen):
    for i, row in enumerate(found):
        for item in row:
            if item == chosen:
                return i
    return chosen


def both(rows, item):
    found = 0
    for n in rows:
        for chosen in n:
            if chosen == item:
                return found + chosen
        for chosen in reversed(n):
            if chosen == -item:
                return "minus", chosen
    return found


def nested(rows, limit):
    for n in rows:
        for k in n:
            if k > limit:
                return None
        for k in n:
            if k < -limit:
                return
    return "all", limit


print(search([[1], [2, 3]], 3), search([[1]], 5))
print(both([[1, 2], [3, -4]], 4), both([[1, 2], [3, -4]], 3), both([[1]], 7))
print(nested([[1, 2], [3]], 2), nested([[1, 2], [-3]], 2), nested([[1]], 2))
