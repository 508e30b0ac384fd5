# trap: items are taken apart in two steps
def good(a, b, c):
    return a + b > c
items = [(1, (2, 3)), (4, (5, 6))]
print([a for a, (b, c) in items if good(a, b, c)])
