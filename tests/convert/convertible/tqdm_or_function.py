# class: tqdm, or a function where it is not installed
import sys
try:
    from tqdm import tqdm
except ImportError:
    def tqdm(iterable, **kwargs):
        return iterable

primes = []
for n in tqdm(range(2, 60), desc="primes", file=sys.stderr, disable=True):
    if all(n % d for d in range(2, int(n ** 0.5) + 1)):
        primes.append(n)
print(primes)
