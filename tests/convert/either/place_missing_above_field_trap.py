# trap: the key of the outer dict is missing, and the value fails too
def f(x):
    return 10 / (x - 3)
teams = {"a": {"n": 0}, "b": {"n": 0}}
keys = ["a", "b", "a", "z", "b"]
for i, k in enumerate(keys):
    teams[k]["n"] += f(i)
