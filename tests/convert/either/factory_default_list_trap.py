# trap: factory default list
def make(k):
    def run(x, log=[]):
        log.append(x)
        return len(log) * k

    return run


run = make(2)
out = []
for x in range(4):
    out.append(run(x))
print(out)
