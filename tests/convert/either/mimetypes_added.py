# trap: a registry of a module is added to
import mimetypes
mimetypes.add_type("x/yy", ".zzy")
out = []
for n in ["a.zzy", "b.txt"]:
    out.append(mimetypes.guess_type(n)[0])
print(out)
