# class: bytes
import hashlib

digests = {}
for word in ["a", "b"]:
    digests[word] = hashlib.sha256(word.encode()).hexdigest()[:8]
print(digests)
