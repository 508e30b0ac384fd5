# trap: a library's function was replaced before the loop
import textwrap

keep = textwrap.shorten
textwrap.shorten = lambda text, width: text[:width] + "!"
out = []
for text in ["long enough text", "short"]:
    out.append(textwrap.shorten(text, 6))
textwrap.shorten = keep
print(out)
