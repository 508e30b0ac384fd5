# trap: Welford
mean, m2, n = 0.0, 0.0, 0
for x in [2.0, 4.0, 9.0]:
    n += 1
    delta = x - mean
    mean += delta / n
    m2 += delta * (x - mean)
print(mean, m2)
