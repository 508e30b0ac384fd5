# `int` and `str` are functions of the text that give back what they are given
nan = float("nan")


def str(x):
    return x


kept = {}
for x in [nan, nan, 1.0]:
    value = sum(n * 2 for n in range(4))
    kept[str(x)] = value
print(len(kept))
