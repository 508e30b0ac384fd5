log = []
for x in [4, 0, 2]:
    log.append("start")
    try:
        v = 8 // x
        log.append(v)
    except ZeroDivisionError:
        log.append("zero")
    log.append("end")
print(log)
