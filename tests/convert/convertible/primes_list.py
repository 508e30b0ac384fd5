# class: primes list
primes = []
for candidate in range(2, 60):
    for divisor in range(2, candidate):
        if candidate % divisor == 0:
            break
    else:
        primes.append(candidate)
print(primes)
