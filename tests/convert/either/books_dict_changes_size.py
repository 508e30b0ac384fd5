# trap: the loop changes the dict that it goes through
def work(n):
    return [n + i for i in range(2)]

table = {1: 1, 2: 2}
try:
    for key in table:
        values = work(key)
        if values[0] in table:
            table[values[1] * 10] = values
except RuntimeError as error:
    print(error)
print(table)
