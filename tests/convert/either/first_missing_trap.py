# trap: there is none, and that is an error
def check(n):
    return n > 20
print(next(n for n in range(10) if check(n)))
