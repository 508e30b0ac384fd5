# trap: return under two conditions, with a value of the item
def search(rows, wanted):
    for number, row in enumerate(rows):
        if wanted in row:
            if len(row) > 1:
                return number, row.index(wanted)
    return None


print(search([[1], [2, 3], [3]], 3), search([[1]], 3))
