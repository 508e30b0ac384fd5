# trap: a list was made for an item that fails
table = {}
def f(n):
    if n == 4:
        raise ValueError(n)
    return n ** 2
try:
    for n in range(10):
        for k in (n % 2, n):
            if k not in table:
                table[k] = []
            table[k].append(f(n))
except ValueError as error:
    print(error)
print(table)
