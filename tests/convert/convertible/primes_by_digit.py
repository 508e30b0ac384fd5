# class: primes by their last digit, with a count
def is_prime(n):
    if n < 2:
        return False
    i = 2
    while i * i <= n:
        if n % i == 0:
            return False
        i += 1
    return True
by_digit = {}
count = 0
for n in range(2, 200): # this loop
    if not is_prime(n):
        continue
    count += 1
    bucket = by_digit.setdefault(n % 10, [])
    bucket.append(n)
print(count, {d: len(b) for d, b in sorted(by_digit.items())})
