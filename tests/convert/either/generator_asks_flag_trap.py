# trap: a generator that asks for what the body sets
stop = False
def gen():
    i = 0
    while not stop:
        yield i
        i += 1
out = []
for x in gen():
    out.append(x ** 2)
    if x == 4:
        stop = True
print(out)
