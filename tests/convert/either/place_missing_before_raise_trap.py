# trap: the key is missing before the value of the same item fails
def f(x):
    if x == 3:
        raise ValueError(f"bad {x}")
    return x * 2
d = {"a": 0, "b": 0}
keys = ["a", "b", "a", "z", "b"]
try:
    for i, k in enumerate(keys):
        d[k] += f(i)
except (KeyError, ValueError) as e:
    print(repr(e))
print(d)
