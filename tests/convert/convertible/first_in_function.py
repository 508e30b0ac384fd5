def main():
    ref = None
    shifts = []
    n = 0
    for k in range(6):
        img = [(k * j) % 5 for j in range(10)]
        if ref is None:
            ref = img
        n += len(img)
    return ref, n
print(main())
