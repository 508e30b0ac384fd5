# trap: a letter that no file takes, from one item on
import os


def letters(i):
    return "".join(chr(0xD7FD + i) for _ in range(50))


def save(i):
    with open(f"o{i}.txt", "w") as f:
        for k in range(200):
            f.write(f"{k}\n")
        f.write(letters(i))


try:
    for i in range(6):
        save(i)
except UnicodeEncodeError as e:
    print(e.reason)
print(sorted(os.listdir(".")))
