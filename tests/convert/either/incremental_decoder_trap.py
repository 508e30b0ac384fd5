# trap: a decoder remembers half a letter
import codecs
d = codecs.getincrementaldecoder("utf-8")()
out = []
for b in [b"\xc3", b"\xa4", b"x"]:
    out.append(d.decode(b))
print(out)
