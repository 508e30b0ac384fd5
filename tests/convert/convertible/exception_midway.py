# class: an exception midway leaves what the loop left
out = []
try:
    for n in [5, 4, 2, 0, 3, 1]:
        out.append(60 // n)
except ZeroDivisionError as error:
    print("stopped:", error)
print(out)
