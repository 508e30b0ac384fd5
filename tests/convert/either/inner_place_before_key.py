"""A place is looked up, and may be missing, before the key in it is computed, which may fail as well."""


def key(name):
    if name == "b":
        raise ValueError(name)
    return 0


counts = {"a": [0], "c": [0]}
for name in ["a", "b", "c"]:
    counts[name][key(name)] += 1
print(counts)
