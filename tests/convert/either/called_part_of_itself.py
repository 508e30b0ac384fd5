# trap: what a method is taken from is found only by way of the method itself, again and again
groups = {0: [], 1: []}
bucket = groups[1]
try:
    for n in range(6):
        groups[groups] = bucket(groups, 1).x
        bucket = groups[n % 2]
except TypeError as error:
    print(error)
print(groups)
