# class: last value
def fit(points):
    sxx = sum(x * x for x, _ in points)
    slope = sum(x * y for x, y in points) / sxx
    return slope, points[0][1] - slope
runs = {f"run{k}": [(t, (k + 1) * t - k) for t in range(k % 3 * 2)] for k in range(6)}
lines, failed = [], 0
for name, points in runs.items():  # this loop
    try:
        a, b = fit(points)
    except ZeroDivisionError:
        failed += 1
        continue
    print(name, round(a, 4), round(b, 4))
    lines.append((a, b))
print(lines, failed, a, b)
