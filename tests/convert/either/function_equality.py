# trap: functions are compared by identity
def double(x):
    return x * 2


def triple(x):
    return x * 3


functions = [double, triple, double]
out = []
for function in functions:
    out.append(function == double)
print(out)
