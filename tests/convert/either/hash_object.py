# trap: one hash object for all
import hashlib

digest = hashlib.md5()
for part in [b"ab", b"cd", b"ef"]:
    digest.update(part)
print(digest.hexdigest())
