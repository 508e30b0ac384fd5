# class: comprehensions with conditions that call
import re


def cube(x):
    return x**3


def ends(name):
    return len(name) + name.count(".")


def odd(x):
    return x % 2 == 1


numbers, names, more = list(range(9)), ["a.png", "b.txt", "c.png", "1.png"], True
print([ends(name) for name in names if name.endswith(".png") if re.match("[a-z]", name)])
print([cube(x) for x in (numbers if more else []) if (x > 1 if more else x)])
print([cube(a) + b for a, b in zip(numbers, numbers) if a.bit_length() > 1 if b])
print([cube(x) for x in numbers if odd(x) and not (lambda y: y > 6)(x)])
