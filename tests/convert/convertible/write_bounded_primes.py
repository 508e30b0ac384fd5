# class: files of numbers that lie between bounds which the text shows
def is_prime(n):
    if n < 2:
        return False
    for d in range(2, int(n ** 0.5) + 1):
        if n % d == 0:
            return False
    return True
def write_primes(k):
    with open(f"primes_{k}.txt", "w") as f:
        for n in range(k * 100, (k + 1) * 100):
            if is_prime(n):
                f.write(f"{n}\n")
for k in range(5):
    write_primes(k)
