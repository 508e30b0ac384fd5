# trap: one compressed file for all items, through the class
import bz2
for name in ["a", "b", "c"]:
    f = bz2.BZ2File("last.bz2", "w")
    f.write(name.encode() * 3)
    f.close()
print(bz2.open("last.bz2").read())
