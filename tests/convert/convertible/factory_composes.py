def compose(f, g):
    def both(x):
        return f(g(x))
    return both

def inc(x):
    return x + 1

def double(x):
    return x * 2

def main():
    h = compose(inc, double)
    out = []
    for i in range(6):
        out.append(h(i))
    print(out)

main()
