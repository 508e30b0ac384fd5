# only some items are counted
count = 0
for x in range(8):
    if x % 3 == 0:
        continue
    count += 1
    print(count, sum(k * x for k in range(20)))
