# trap: which error it is
STOP = ValueError("stop")
out = []
try:
    for x in range(5):
        if x == 3:
            raise STOP
        out.append(x * x)
except ValueError as e:
    print(e is STOP)
print(out)
