# with no items the number stays what it was
def work(x):
    return sum(range(x))


count = 7
for x in []:
    count += 1
    print(count, work(x))
print(count)
other = 3
for x in [1, 2]:
    print(other, work(x))
    other += 1
print(other)
