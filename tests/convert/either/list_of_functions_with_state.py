# trap: closures with a common counter
def make():
    count = [0]

    def tick():
        count[0] += 1
        return count[0]

    def tock():
        count[0] += 10
        return count[0]

    return [tick, tock, tick]


out = []
for function in make():
    out.append(function())
print(out)
