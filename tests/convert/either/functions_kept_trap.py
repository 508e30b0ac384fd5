# trap: functions kept
def make(k):
    def f(x):
        return x * k
    return f


makers = [make(1), make(2)]
pairs = []
for f in makers:
    pairs.append((f, f(3)))
print(pairs[0][0] is makers[0], [v for _, v in pairs])
