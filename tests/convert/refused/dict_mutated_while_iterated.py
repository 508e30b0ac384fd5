# refused: table - changing the size of the dictionary that is iterated over
table = {"a": 1, "b": 2}
try:
    for key in table:
        table[key + key] = 1
except RuntimeError as error:
    print(error)
print(len(table))
