# trap: a compressed file opened to append, through the class
import gzip
for n in range(4):
    with gzip.GzipFile("log.gz", "ab") as f:
        f.write(b"line %d\n" % n)
print(gzip.open("log.gz").read())
