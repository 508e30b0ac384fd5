from pathlib import Path


class Empty(Exception):
    pass


def count(path):
    words = path.read_text().split()
    if not words:
        raise Empty(path.name)
    return {w: words.count(w) for w in sorted(set(words))}


def write_table(counts, path):
    with path.open("w") as out:
        for word, n in sorted(counts.items()):
            out.write(f"{word}\t{n}\n")


source, target = Path("source"), Path("target")
source.mkdir()
target.mkdir()
for name, text in {"one": "to be or not to be", "two": "", "three": "the end"}.items():
    (source / f"{name}.txt").write_text(text)
done, failed = 0, []
for path in sorted(source.glob("*.txt")):
    try:
        counts = count(path)
    except Empty as error:
        failed.append(str(error))
        continue
    write_table(counts, target / f"{path.stem}.tsv")
    done += sum(counts.values())
print(done, failed, [(p.name, p.read_text()) for p in sorted(target.iterdir())])
