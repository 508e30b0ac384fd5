# trap: two names become one when a part of them is replaced
import os

os.makedirs("out")
for name in ["IMG_1.txt", "thumb_1.txt", "IMG_2.txt"]:
    with open(os.path.join("out", name.replace("IMG_", "thumb_")), "w") as f:
        for n in range(3):
            f.write(name * n)
print([(n, open(os.path.join("out", n)).read()) for n in sorted(os.listdir("out"))])
