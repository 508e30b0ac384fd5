class RetryError(RuntimeError):
    def __init__(self, attempts, last):
        message = "failed after %d attempts" % attempts
        super(RetryError, self).__init__(message)
        self.attempts = attempts
        self.last = last

def work(n):
    for attempt in range(3):
        if (n * 7 + attempt) % 4 == 0:
            return n * attempt
    raise RetryError(3, n)

def solve(n):
    try:
        return work(n)
    except RetryError as e:
        return -e.last

out = [solve(n) for n in range(10)]
print(out)
errors = []
for n in range(10):
    try:
        r = work(n)
    except RetryError as e:
        r = None
        errors.append(f"{n}: {e} ({e.attempts})")
    out.append(r)
print(out, errors)
