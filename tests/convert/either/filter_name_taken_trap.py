# trap: the program has a variable of that name
def good(n):
    return n % 2
chosen = 5
print([n for n in range(6) if good(n)], chosen)
