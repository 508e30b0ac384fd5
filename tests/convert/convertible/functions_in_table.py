# class: functions of a table, one after the other
import math


def slope(function, x, h=1e-6):
    return (function(x + h) - function(x - h)) / (2 * h)


functions = {"sin": math.sin, "square": lambda x: x * x, "root": math.sqrt}
found = {}
for name, function in functions.items():
    found[name] = round(slope(function, 2.0), 4)
print(found)
