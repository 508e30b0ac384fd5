# trap: a function made around the loop sees the books
def main():
    seen = []
    best = 0

    def gain(n):
        return sum(range(n)) - best - len(seen)

    for n in range(9):
        value = gain(n)
        if value in seen:
            continue
        seen.append(value)
        if value > best:
            best = value
    return best, seen

print(main())
