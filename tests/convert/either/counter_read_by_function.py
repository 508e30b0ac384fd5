# a function asks how far the loop is
count = 0


def far(x):
    return sum(range(x)) + count


for x in range(6):
    count += 1
    print(count, far(x))
