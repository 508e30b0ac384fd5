# trap: a hash object for each item
import hashlib

out = []
for part in [b"ab", b"cd"]:
    digest = hashlib.md5()
    digest.update(part)
    out.append(digest.hexdigest())
print(out)
