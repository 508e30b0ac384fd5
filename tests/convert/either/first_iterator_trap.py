# trap: the rest of the iterator is wanted
def check(n):
    return n > 2
numbers = iter(range(10))
print(next((n for n in numbers if check(n)), None), list(numbers))
