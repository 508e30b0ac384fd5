# trap: a list of a module is appended to
import urllib.parse
urllib.parse.uses_relative.append("my")
urllib.parse.uses_netloc.append("my")
out = []
for n in ["a", "b"]:
    out.append(urllib.parse.urljoin("my://h/x/y", n))
print(out)
