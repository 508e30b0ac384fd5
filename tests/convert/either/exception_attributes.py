# trap: what was put on the exception
try:
    for n in range(5):
        if n == 2:
            error = ValueError("two", n)
            error.extra = [n]
            raise error
except ValueError as caught:
    print(caught.args, caught.extra)
