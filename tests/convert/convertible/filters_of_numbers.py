# class: lists, sums, dicts and sets of what a function lets through
def is_prime(n):
    if n < 2:
        return False
    return all(n % k for k in range(2, int(n ** 0.5) + 1))
primes = [n for n in range(100) if is_prime(n)]
print(primes, sum(1 for n in range(50) if is_prime(n)), sum(p for p in primes if is_prime(p // 2)))
print({n: n * n for n in primes if not is_prime(n + 2)}, sorted({n % 10 for n in primes if is_prime(n + 4)}))
print(max((p for p in primes if is_prime(p - 2)), default=None), len([1 for p in primes if is_prime(p)]))
