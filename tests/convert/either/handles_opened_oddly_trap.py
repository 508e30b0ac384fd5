# trap: handles that are not opened once, right before the loop
import os


def write_some(names):
    out = None
    for name in names:
        if out is None:
            out = open("all.txt", "w")
        out.write(f"{len(name) ** 2}\n")
    if out is not None:
        out.close()


write_some(["a", "bb", "ccc"])


def again():
    for round_ in range(2):
        out = open("round.txt", "w")
        for n in range(4):
            out.write(f"{round_} {n ** 3}\n")
        out.close()


again()
handle = open("x.txt", "w")


def reopen():
    global handle
    handle.close()
    handle = open("y.txt", "w")


reopen()
for n in range(5):
    handle.write(f"{n ** 2} {open('all.txt').read()}")
handle.close()
target = open("z.txt", "w")
for n in range(4):
    text = open("all.txt").read()
    target.write(f"{text} {sum(range(n * 10))}\n")
    target.flush()
target.close()
os.link("z.txt", "linked.txt")
linked = open("z.txt", "a")
for n in range(4):
    text = open("linked.txt").read()
    linked.write(f"{len(text)} {sum(range(n * 10))}\n")
    linked.flush()
linked.close()
values = [1, 2]
star = open("star.txt", "w")
for n in range(4):
    print(*values, n ** 2, file=star)
    print(m := n * 3, file=star)
star.close()
for name in sorted(os.listdir(".")):
    print(name, open(name).read())
