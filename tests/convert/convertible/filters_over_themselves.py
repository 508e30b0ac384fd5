# class: a list becomes what is let through of it
def good(n):
    return n % 3
numbers = list(range(9))
numbers = [n for n in numbers if good(n)]
numbers[:] = [n for n in numbers if good(n + 1)]
print(numbers)
