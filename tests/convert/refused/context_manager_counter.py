# refused: Section - a context manager of this file that counts
class Section:
    depth = 0

    def __enter__(self):
        Section.depth += 1
        return Section.depth

    def __exit__(self, *error):
        return False


out = []
for n in range(4):
    with Section() as number:
        out.append(number * n)
print(out)
