# trap: a compressed file written by its class
import gzip

for word in ["one", "two", "three"]:
    with gzip.GzipFile("last.gz", "wb", mtime=0) as f:
        f.write(word.encode() * 100)
print(gzip.open("last.gz").read()[:5])
