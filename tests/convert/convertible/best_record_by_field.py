import itertools
import math


def loss(rate, depth):
    return (math.log10(rate) + 2) ** 2 + (depth - 4) ** 2 * 0.1


best = {"loss": float("inf")}
for rate, depth in itertools.product([0.1, 0.01, 0.001], [2, 4, 6]):
    value = loss(rate, depth)
    if value < best["loss"]:
        best = {"rate": rate, "depth": depth, "loss": value}
print(best)
worst = None
for rate in (0.1, 0.01):
    value = loss(rate, 3)
    if worst is None or value > worst["loss"]:
        worst = {"loss": value, "rate": rate}
print(worst)
