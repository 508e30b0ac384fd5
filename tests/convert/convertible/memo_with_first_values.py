# class: a cache begins with the first values of a recursion
memo = {0: 0, 1: 1}
def fib(n):
    if n not in memo:
        memo[n] = fib(n - 1) + fib(n - 2)
    return memo[n]
for n in [10, 20, 30]:
    print(n, fib(n))
