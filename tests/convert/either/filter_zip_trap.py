# trap: a variable has the name of a builtin
def odd(n):
    return n % 2
zip = 3
print([n for n in range(5) if odd(n)], zip)
