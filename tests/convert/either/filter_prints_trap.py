# trap: what is let through is printed
def good(a):
    return a % 3
[print(a) for a in range(5) if good(a)]
