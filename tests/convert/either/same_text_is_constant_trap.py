# trap: kept texts are compared with a constant by identity
LONG = "a long text " * 3
def name(i):
    n = sum(range(i))
    return LONG if n % 2 else str(n)
got = {}
for i in range(5):
    got[i] = name(i)
hits = [k for k, v in got.items() if v is LONG]
print(hits)
