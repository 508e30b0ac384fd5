# refused: prime - later items read what earlier items crossed out
prime = [True] * 50
primes = []
for n in range(2, 50):
    if prime[n]:
        primes.append(n)
        for multiple in range(n * n, 50, n):
            prime[multiple] = False
print(primes)
