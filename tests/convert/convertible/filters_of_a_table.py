# class: items of a table that are let through or deleted
def good(n):
    return n % 3
table = {"a": 1, "b": 3, "c": 5}
print({k: v for k, v in table.items() if good(v)})
for key in [k for k, v in table.items() if not good(v)]:
    del table[key]
print(table)
