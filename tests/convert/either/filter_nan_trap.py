# trap: a nan is let through
def positive(x):
    return x > 0 or x != x
values = [float("nan"), 1.0, -2.0]
kept = [x for x in values if positive(x)]
print(kept[0] in values, len({x for x in values if positive(x)}))
