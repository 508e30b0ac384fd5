# class: min by call
import math

smallest = math.inf
for n in range(40):
    smallest = min(smallest, math.cos(n) * n)
print(repr(smallest))
