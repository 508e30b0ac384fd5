# trap: nothing is above what is not a number, and nothing below
values = [1.0, float("nan"), 3.0, 2.0, float("nan")]
highest = lowest = 0.0
either = float("nan")
for value in values:
    v = value * 1.5
    highest = v if v > highest else highest
    lowest = lowest if v > lowest else v
    either = max(either, v, value)
print(highest, lowest, either)
