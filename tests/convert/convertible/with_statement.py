# class: with in the body
import io

out = []
for n in range(4):
    with io.StringIO() as buffer:
        print("item", n, file=buffer)
        out.append(buffer.getvalue())
print(out)
