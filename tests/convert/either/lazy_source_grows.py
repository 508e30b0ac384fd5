# trap: an iterator of the list that the body appends to
def f(k):
    return k * k % 17 + 1
def main():
    data = [3, 1, 4, 1, 5, 9]
    it = iter(data)
    for v in it:
        if len(data) < 20:
            data.append(f(v))
    print(data)
main()
