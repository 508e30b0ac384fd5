# trap: a filter uses an iterator up
def odd(n):
    return n % 2
numbers = iter(range(10))
print([n for n in numbers if odd(n)], list(numbers))
