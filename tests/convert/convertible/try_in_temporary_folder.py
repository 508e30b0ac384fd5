# class: a method inside a temporary folder, whose try catches
import tempfile, os, math
from pathlib import Path
from dataclasses import dataclass
class Study:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.results, self.failed = [], []
    def one(self, t):
        if t < 3:
            raise ArithmeticError(f"{t}: few")
        return math.sqrt(t)
    def run(self, trials):
        for t in trials:
            try:
                r = self.one(t)
            except ArithmeticError as err:
                self.failed.append(str(err))
                continue
            (self.folder / f"{t}.txt").write_text(str(r))
            self.results.append(10 / (r - 2))
def main():
    with tempfile.TemporaryDirectory() as tmp, tempfile.TemporaryDirectory() as other:
        s = Study(tmp)
        s.run([1, 2, 3, 5])
        print(s.results, s.failed, sorted(os.listdir(tmp)))
        s.run([1, 2, 3, 4, 5])
        print(s.results)
main()
