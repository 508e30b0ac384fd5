# class: items of a generator that a caller gives, errors caught elsewhere
import math


def read(lines):
    for line in lines:
        yield float(line)


def total(values):
    result = 0.0
    for value in values:
        result += math.sqrt(abs(value)) * 2
    return result


print(total(read("1 4 9 16".split())), total([2.0, 3.0]))
try:
    print(total(x * x for x in range(5)))
except ValueError:
    print("none")
