# trap: crc32 with the value so far
import zlib

crc = 0
for part in [b"ab", b"cd", b"ef"]:
    crc = zlib.crc32(part, crc)
print(crc)
