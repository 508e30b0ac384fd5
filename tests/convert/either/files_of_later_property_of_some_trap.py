# trap: only some objects have a property
import os
class Pair:
    @property
    def part(self):
        return 1


class Other:
    pass


def run():
    for k, item in enumerate([Pair(), Other(), Pair(), Pair()]):
        with open(f"{k}.out", "w") as out:
            out.write(f"{item.part}")

try:
    run()
except Exception as error:
    print(type(error).__name__, error)
print(sorted(os.listdir(".")))
