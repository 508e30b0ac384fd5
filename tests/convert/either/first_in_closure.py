def main():
    best = None
    def show():
        return best
    try:
        run(show)
    except ZeroDivisionError:
        pass
    return best
def run(show):
    best = None
    def tell():
        return best
    show_later.append(tell)
    for k in range(6):
        v = 10 - k
        if best is None:
            best = v
        w = 1 // (3 - k)
    return best
show_later = []
main()
print(show_later[0]())
