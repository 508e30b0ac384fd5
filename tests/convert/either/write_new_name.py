# trap: the loop variable gets another value
from pathlib import Path
for name in ["a", "b", "c"]:
    name = name.upper() * 2
    text = name + "!"
    Path(f"{name}.txt").write_text(text)
