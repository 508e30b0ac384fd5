# trap: function name
def work():
    out = []
    for n in range(3):
        import sys

        out.append(sys._getframe().f_code.co_name)
    return out


print(work())
