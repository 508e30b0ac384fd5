# class: each file has a name of its own, whatever folder it is in
import os


def make(top):
    for i in range(6):
        folder = os.path.join(top, "d%d" % (i % 2))
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, "f%d.bin" % i), "wb") as f:
            f.write(bytes(range(i * 10)))


make("one")
make("two")
print(sorted(os.listdir("one/d0")), os.path.getsize("two/d1/f3.bin"))
