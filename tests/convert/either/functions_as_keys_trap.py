# trap: functions as keys
def one(x):
    return x


def two(x):
    return x * 2


results = {}
for f in [one, two]:
    results[f] = f(3)
print(results[one], results[two])
