# trap: after a caught error the item that failed is named (last seen)
D = {"a": [2, 1], "b": [3], "c": [4, 2]}
ratio = {}
try:
    for name, v in D.items():
        ratio[name] = v[0] / v[1]
except IndexError:
    print("short", name)
print(ratio)
