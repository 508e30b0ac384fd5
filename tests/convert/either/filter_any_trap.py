# trap: the first that decides stops the questions
def slow(n):
    if n > 5:
        raise ValueError(n)
    return n > 2
print(any(n > 3 for n in range(10) if slow(n)))
