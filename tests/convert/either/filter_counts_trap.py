# trap: the function that decides takes notes
seen = []
def new(n):
    if n in seen:
        return False
    seen.append(n)
    return True
print([n for n in [1, 2, 1, 3] if new(n)])
