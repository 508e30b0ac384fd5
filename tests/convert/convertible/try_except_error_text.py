# class: append in a try and in its except
out = []
for t in ["1", "x"]:
    try:
        out.append(int(t))
    except ValueError as error:
        out.append(str(error))
print(out)
