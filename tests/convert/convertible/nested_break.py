# class: a break that leaves only the inner loop
primes = []
for n in range(2, 60):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        primes.append(n)
print(primes)
