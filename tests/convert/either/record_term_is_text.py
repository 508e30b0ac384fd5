# a term is no number for one item, and the same item fails later too
terms = {0: 1, 1: 2, 2: "three", 3: 4}
table = {}
for x in range(4):
    size = terms[x]
    total = sum(range(x))
    table.setdefault(x % 2, {"n": 0, "sum": 0})
    table[x % 2]["sum"] += size
    print(total / (x - 2))
