# trap: the element of the first one fails
def check(n):
    return n > 2
print(next((1 // (n - 3) for n in range(10) if check(n)), None))
