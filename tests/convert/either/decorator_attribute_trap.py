# trap: a decorator counts on the wrapper itself
def counted(function):
    def wrapper(*args):
        wrapper.calls += 1
        return function(*args)

    wrapper.calls = 0
    return wrapper


@counted
def double(x):
    return 2 * x


out = []
for i in range(4):
    out.append(double(i))
print(out, double.calls)
