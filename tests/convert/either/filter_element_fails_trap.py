# trap: the element fails before the next question
def check(n):
    if n == 3:
        raise ValueError("three")
    return n % 2
try:
    print([10 // (n - 1) for n in [1, 3] if check(n)])
except (ValueError, ZeroDivisionError) as error:
    print(type(error).__name__, error)
