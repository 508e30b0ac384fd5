# trap: the failing item had printed
try:
    for n in range(4):
        print("begin", n)
        if n == 2:
            raise ValueError("two")
        print("end", n)
except ValueError:
    print("caught")
