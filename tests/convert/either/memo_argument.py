# trap: a memo as an argument
def fib(n, memo):
    if n not in memo:
        memo[n] = n if n < 2 else fib(n - 1, memo) + fib(n - 2, memo)
    return memo[n]


memo = {}
out = []
for n in [5, 10, 7]:
    out.append(fib(n, memo))
print(out, len(memo))
