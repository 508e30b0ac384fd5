log = []
def work(n):
    a = log
    def one():
        b = a
        def two():
            b.append(n)
            return len(b)
        return two()
    return one()
out = []
for n in range(5):
    out.append(work(n))
print(out)
