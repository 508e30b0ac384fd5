# class: folders given by one unpacking
from pathlib import Path

src, out = Path("pages"), Path("site")
src.mkdir(); out.mkdir()
for title in ["home", "about", "contact"]:
    (src / f"{title}.txt").write_text(title.upper())
index = []
for page in sorted(src.glob("*.txt")):
    body = page.read_text()
    target = out / (page.stem + ".html")
    target.write_text(f"<h1>{body}</h1>")
    index.append(target.name)
print(index)
