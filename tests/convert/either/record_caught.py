# the program looks at the sums after an item failed behind them
table = {}
try:
    for x in range(6):
        size = sum(range(x))
        table.setdefault(x % 3, {"n": 0, "sum": 0})
        table[x % 3]["n"] += 1
        table[x % 3]["sum"] += size
        print(1 / (x - 4))
except ZeroDivisionError:
    print(table)
