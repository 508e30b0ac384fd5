# trap: a running mean
mean, count = 0.0, 0
for x in [2.0, 4.0, 9.0]:
    count += 1
    mean += (x - mean) / count
print(mean, count)
