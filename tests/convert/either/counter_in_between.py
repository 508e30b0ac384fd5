# the number is read before and behind the place where it grows
count = 0
for x in range(6):
    before = count + sum(range(x))
    count += 1
    print(before, count)
