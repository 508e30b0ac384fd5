# class: multiple return values
def stats(values):
    return min(values), max(values), sum(values)


lows, highs, total = [], [], 0
for values in [[1, 5], [2, 2], [9]]:
    low, high, s = stats(values)
    lows.append(low)
    highs.append(high)
    total += s
print(lows, highs, total)
