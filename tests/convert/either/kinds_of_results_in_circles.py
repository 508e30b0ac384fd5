# trap: functions that call themselves give a number at first; the other error comes first
def try_fib():
    points = {"A": 0.0, "B": 0.0}
    def fib(n):
        return n if n < 2 else fib(n - 1) if n < 4 else "x"
    rows = [("A", fib(1)), ("C", fib(5))]
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
def try_fib2():
    points = {"A": 0.0, "B": 0.0}
    def even(n):
        return 0 if n == 0 else odd(n - 1)
    def odd(n):
        return "x" if n == 5 else even(n - 1)
    rows = [("A", even(2)), ("C", even(8))]
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
def try_fib_end():
    points = {"A": 0.0, "B": 0.0}
    def fib(n):
        if n < 2:
            return n
        if n < 4:
            return fib(n - 1)
    rows = [("A", fib(1)), ("C", fib(5))]
    out = []
    try:
        for key, value in rows:
            points[key] += 1
            out.append(value - 1)
    except Exception as error:
        print(type(error).__name__, error)
    print(points, out)
try_fib()
try_fib2()
try_fib_end()
