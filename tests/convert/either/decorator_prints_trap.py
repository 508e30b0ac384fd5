# trap: a decorator that prints around the call
def shown(function):
    def wrapper(x):
        print("call", x)
        result = function(x)
        print("result", result)
        return result

    return wrapper


@shown
def square(x):
    return x * x


out = []
for i in range(4):
    out.append(square(i))
print(out)
