# trap: several lines, comments and odd layout in what stays
def work(n):
    return sum(range(n)) % 6

seen = {}
if True:
        for n in range(9):  # nine of them
            value = work(n)

            # what was there?
            if (value in seen and
                seen[value] > 1):  # often
                print("often",
        value,
                      n)  # odd
                continue
# far left
            seen[value] = seen.get(value,
                                   0) + 1; last = n  # counted
        print(seen)
