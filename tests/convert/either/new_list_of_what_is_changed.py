# trap: the loop goes through a new list, and what is in it is changed by the body
def f(x):
    return x * x % 7

def work0(table, rows):
    for row in [*table.values()]:
        table["a"].append(f(len(row) + 1))
    print(table, rows)

def work1(table, rows):
    for row in tuple(table[k] for k in table):
        table["a"].append(f(len(row) + 1))
    print(table, rows)

def work2(table, rows):
    for row in [table[k] for k in table]:
        table["a"].append(f(len(row) + 1))
    print(table, rows)

def work3(table, rows):
    for row in list(table.values()):
        table["a"].append(f(len(row) + 1))
    print(table, rows)

def work4(table, rows):
    for key, row in list(table.items()):
        table["a"].append(f(len(row) + 1))
    print(table, rows)

def work5(table, rows):
    for row in [table["b"], table["a"]]:
        table["a"].append(f(len(row) + 1))
    print(table, rows)

def work6(table, rows):
    for key, row in [("b", [1]), ("c", table["a"])]:
        table["a"].append(f(len(row) + 1))
    print(table, rows)

def work7(table, rows):
    for row in rows[:]:
        rows[-1].append(f(len(row) + 1))
    print(table, rows)

def work8(table, rows):
    for row in rows[1:]:
        rows[2][0] = f(len(row) + row[0])
    print(table, rows)

def work9(table, rows):
    for row in [v for v in table.values() if v]:
        table["a"].append(f(len(row) + 1))
    print(table, rows)

def work10(table, rows):
    for row in [*rows, *table.values()]:
        rows[2].append(f(len(row) + 1))
    print(table, rows)

def work11(table, rows):
    for row in [r for r in rows for _ in range(2)]:
        rows[2].append(f(len(row) + 1))
    print(table, rows)

def work12(table, rows):
    for pair in [(k, table[k]) for k in table]:
        table["c"].append(f(len(pair[1]) + 1))
    print(table, rows)

def work13(table, rows):
    for a, b in zip(list(table.values()), rows):
        rows[1].append(f(len(a) + len(b)))
    print(table, rows)

orders = ['bac', 'abc', 'cba']
while orders:
    order = orders.pop()
    work0({k: [len(k), 2] for k in order}, [[1], [2, 3], [4, 5, 6]])
    work1({k: [len(k), 2] for k in order}, [[1], [2, 3], [4, 5, 6]])
    work2({k: [len(k), 2] for k in order}, [[1], [2, 3], [4, 5, 6]])
    work3({k: [len(k), 2] for k in order}, [[1], [2, 3], [4, 5, 6]])
    work4({k: [len(k), 2] for k in order}, [[1], [2, 3], [4, 5, 6]])
    work5({k: [len(k), 2] for k in order}, [[1], [2, 3], [4, 5, 6]])
    work6({k: [len(k), 2] for k in order}, [[1], [2, 3], [4, 5, 6]])
    work7({k: [len(k), 2] for k in order}, [[1], [2, 3], [4, 5, 6]])
    work8({k: [len(k), 2] for k in order}, [[1], [2, 3], [4, 5, 6]])
    work9({k: [len(k), 2] for k in order}, [[1], [2, 3], [4, 5, 6]])
    work10({k: [len(k), 2] for k in order}, [[1], [2, 3], [4, 5, 6]])
    work11({k: [len(k), 2] for k in order}, [[1], [2, 3], [4, 5, 6]])
    work12({k: [len(k), 2] for k in order}, [[1], [2, 3], [4, 5, 6]])
    work13({k: [len(k), 2] for k in order}, [[1], [2, 3], [4, 5, 6]])
