# trap: a list is extended by a filter of itself
def odd(n):
    return n % 2
numbers = [1, 2, 3]
numbers.extend(n + 10 for n in numbers[:] if odd(n))
print(numbers)
numbers += [n for n in numbers if odd(n)]
print(numbers)
