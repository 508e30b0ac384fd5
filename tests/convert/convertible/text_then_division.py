# class: one item may fail in a sum of the loop and in the worker, and the sum comes first
rows = [{"n": "a", "b": 2}, {"n": "b", "b": 1}, {"n": "c", "b": 3}]
names, shares = "", []
for row in rows: # this loop
    names += row["n"]
    shares.append(6 // row["b"])
print(names, shares)
