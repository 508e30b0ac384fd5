# trap: the lowest and the highest
low, high = float("inf"), float("-inf")
for x in [3.5, -1.25, 8.0, 8.0]:
    y = x * 2
    low = min(low, y)
    high = max(high, y)
print(low, high)
