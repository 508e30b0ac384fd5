# class: an item makes its own dict in a dict, and fills it
import math


def tail(n, k, p):
    return sum(math.comb(n, i) * p**i * (1 - p) ** (n - i) for i in range(k, n + 1))


power = {}
for n in (10, 20, 40): # this loop
    power[n] = {}
    for p in (0.5, 0.6, 0.75):
        power[n][p] = round(tail(n, math.ceil(0.7 * n), p), 5)
print(power)
