# trap: the store fails for its key
table = {}
try:
    for key in ["a", "b", ["c"], "d"]:
        table[key] = str(key)
except TypeError as error:
    print(type(error).__name__)
print(table)
