# class: a dict gets a value, and the body reads it there
import logging

logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
log = logging.getLogger(__name__)

def factor(n):
    factors = []
    d = 2
    while d * d <= n:
        while n % d == 0:
            factors.append(d)
            n //= d
        d += 1
    if n > 1:
        factors.append(n)
    return factors

numbers = [84, 97, 360, 1001]
table = {}
for n in numbers:
    log.info("factoring %d", n)
    table[n] = factor(n)
    if len(table[n]) == 1:
        log.warning("%d is prime", n)
print(table)
