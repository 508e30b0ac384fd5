# trap: an error of the books is kept quiet by the with around them, one of the computing is not
import contextlib

sums = {}
try:
    for n, text in enumerate(["1 2", "3 x", "4 0", "5 5"]):
        a, b = text.split()
        ratio = [int(a) * k for k in range(3)]
        with contextlib.suppress(ZeroDivisionError, ValueError):
            with open(f"{n}.txt", "w") as f:
                f.write(str(ratio[1] / int(b)))
            sums[n] = int(b)
except ValueError as error:
    print(error)
print(sums, [open(f"{n}.txt").read() for n in range(4)])
