# trap: struct.pack_into changes its buffer
import struct

buffer = bytearray(4)
out = []
for n in range(4):
    struct.pack_into("B", buffer, n, n + 65)
    out.append(bytes(buffer))
print(out)
