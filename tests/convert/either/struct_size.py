# trap: a compiled struct cannot be sent
import struct
HEADER = struct.Struct("<IHH")
out = []
for n in range(4):
    out.append(HEADER.size * n + 1)
print(out)
