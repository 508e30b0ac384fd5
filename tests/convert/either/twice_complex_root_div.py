# trap: an item fails in a change (complex root div), and again behind it
def get(k):
    return (2.5 - k) ** 0.5
def risky(k):
    if k == 3:
        raise KeyError('gone')
    return k + 1
def main():
    total = 0.0
    rates = []
    for k in range(5):
        v = get(k)
        if v > total:
            total = v
        rates.append(60 // (k - 3))
    print(total, rates)
main()
