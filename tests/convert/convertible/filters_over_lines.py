# class: a filter on several lines, with a comment
def heavy(n):
    return n % 3 == 1
out = [
    n * 2  # twice
    for n in range(30)
    if heavy(n)
]
print(out)
