# trap: the function that decides counts its calls
calls = []
def check(n):
    calls.append(n)
    return n > 2
print(next((n for n in range(10) if check(n)), None), calls)
