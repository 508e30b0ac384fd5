# class: return bool
def has_factor(n):
    for d in range(2, n):
        if n % d == 0:
            return True
    return False


print([has_factor(n) for n in (7, 9, 15)])
