# class: |= &= ^=
flags, mask, parity = 0, 0xFFFF, 0
for n in range(12):
    flags |= 1 << (n % 5)
    mask &= ~(n * 3)
    parity ^= n * 7
print(flags, mask, parity)
