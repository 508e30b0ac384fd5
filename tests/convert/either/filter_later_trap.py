# trap: a generator asks when it is gone through
def odd(n):
    print("asked", n)
    return n % 2
lazy = (n for n in range(4) if odd(n))
print("before")
print(list(lazy))
