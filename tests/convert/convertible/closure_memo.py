def fib_mod(n, m):
    memo = {}

    def fib(k):
        if k < 2:
            return k
        if k not in memo:
            memo[k] = (fib(k - 1) + fib(k - 2)) % m
        return memo[k]

    return fib(n)


rest = []
for m in range(2, 20):
    rest.append(fib_mod(50, m))
print(rest)
