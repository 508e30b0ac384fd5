# trap: kept in function param
def count(words, table):
    for w in words:
        k = w.strip()
        if k not in table:
            table[k] = 0
        table[k] += 1
    return table
t = {}
print(count(["a ", "a", "b"], t), t)
from collections import Counter
print(count(["a ", "a", "b"], Counter("zz")))
