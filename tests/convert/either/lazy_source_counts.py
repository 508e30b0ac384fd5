# trap: a generator counts in the module, and the body looks
def f(k):
    return k * k % 17 + 1
count = 0
def noisy(n):
    global count
    for k in range(n):
        count += 1
        yield k
def main():
    it = noisy(6)
    out = []
    for v in (it if count == 0 else []):
        out.append(f(v))
        if v > 2:
            print(count)
    print(out)
main()
