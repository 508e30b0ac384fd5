# trap: blocks in one bytearray
def blocks(data, size):
    buffer = bytearray(size)
    for at in range(0, len(data), size):
        buffer[:] = data[at:at + size].ljust(size)
        yield buffer
sums = []
for block in blocks(b"hello world of bytes", 4):
    sums.append(sum(block))
print(sums)
