# class: a file and a print for each key
from pathlib import Path

stories = {"one": "once upon a time", "two": "in a land far away", "three": "the end"}
Path("caps").mkdir(exist_ok=True)
for title, body in stories.items():
    words = body.split()
    text = " ".join(w.capitalize() for w in words)
    Path("caps", f"{title}.txt").write_text(text + "\n")
    print(f"{title}: {len(words)} words")
