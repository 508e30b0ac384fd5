# trap: a function may give a text
import os
def own(x):
    return x if x == 2 else str(x)


def run():
    for k, item in enumerate([[2], [1, 2], [2, 2], [2]]):
        with open(f"{k}.txt", "w") as out:
            out.write(str(sum(map(own, item))))

try:
    run()
except Exception as error:
    print(type(error).__name__, error)
print(sorted(os.listdir(".")))
