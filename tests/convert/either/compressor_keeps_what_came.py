# trap: a compressor of the standard library keeps what it was given
import bz2
import lzma

packer = bz2.BZ2Compressor()
sizes = []
for n in range(4):
    sizes.append(len(packer.compress(b"ab" * n)))
sizes.append(len(packer.flush()))
other = lzma.LZMACompressor()


def packed(n):
    return len(other.compress(b"ab" * n))


for n in range(4):
    sizes.append(packed(n))
print(sizes)
