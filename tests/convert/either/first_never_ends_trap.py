# trap: an item behind the first would never end
def check(n):
    while n == 7:
        pass
    return n > 2
print(next((n for n in range(10) if check(n)), None))
