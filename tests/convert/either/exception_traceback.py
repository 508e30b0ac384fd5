# trap: exception traceback
out = []
for n in range(3):
    try:
        1 / n
    except ZeroDivisionError as error:
        out.append(error.__traceback__.tb_lineno > 0)
print(out)
