# trap: an error is given a generator as an attribute, which cannot leave the worker
class Bad(Exception):
    pass
def work(n):
    if n == 2:
        err = Bad("n")
        err.rows = (k for k in range(n))
        raise err
    return n * 2
out = []
try:
    for n in range(4):
        out.append(work(n))
except Bad as error:
    print(out, error, list(error.rows))
