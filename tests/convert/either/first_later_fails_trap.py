# trap: an item behind the first would fail
def check(n):
    if n == 4:
        raise ValueError(n)
    return n > 2
print(next((n for n in range(10) if check(n)), None))
