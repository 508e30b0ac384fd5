# trap: the function that decides prints
def check(n):
    print("asked", n)
    return n > 2
print(next((n for n in range(10) if check(n)), None))
