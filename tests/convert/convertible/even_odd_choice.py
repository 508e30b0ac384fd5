# class: even odd choice
def digits(n):
    return sum(int(c) for c in str(n ** 5))

even, odd = [], []
for n in range(25):
    d = digits(n)
    (even if d % 2 == 0 else odd).append(n)
print(even)
print(odd)
