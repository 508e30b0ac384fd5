# class: identity - elements of a comprehension are parts of lists, and other lists are changed in place
import random
data = {name: [[i, len(name)] for i in range(5)] for name in ("a", "bb")}
pools = [list(range(4)) for _ in range(2)]
def first(rows):
    return max(rows, key=lambda row: row[0] * row[1] % 4)
found = [first(rows) for rows in data.values()]  # this loop
random.Random(2).shuffle(pools[0])
pools[1].append(3)
print(found, pools)
