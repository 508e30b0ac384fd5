# trap: a memo of the program, whose first time prints
memo = {}


def slow(n):
    if n not in memo:
        print("computing", n)
        memo[n] = n * n
    return memo[n]


out = []
for n in [1, 2, 1]:
    out.append(slow(n))
print(out)
