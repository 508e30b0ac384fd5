# the counter is no whole number
count = 0.0
for x in range(5):
    count += 1
    print(count, sum(range(x)))
start = True
for x in range(3):
    start += 1
    print(start, sum(range(x)))
