# trap: a table of a module is changed
import mimetypes
mimetypes.init()
mimetypes.types_map[".zzy"] = "x/yy"
out = []
for n in ["a.zzy", "b.txt"]:
    out.append(mimetypes.guess_type(n)[0])
print(out)
