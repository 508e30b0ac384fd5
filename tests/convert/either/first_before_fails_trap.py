# trap: an item before the first fails
def check(n):
    if n == 1:
        raise ValueError(n)
    return n > 2
print(next((n for n in range(10) if check(n)), None))
