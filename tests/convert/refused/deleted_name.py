# refused: flag - deleted by one item, missed by the next
flag = True
out = []
try:
    for n in range(3):
        out.append(flag)
        del flag
except NameError as error:
    print(type(error).__name__)
print(out)
