# class: one of two loops by a flag, the same variable in both (wrong in Numba issue 7630)
def proof(flag):
    result = 0
    if flag:
        for i in range(1000):
            result += 1
    else:
        for i in range(1000):
            result -= 3
    return result


print(proof(True), proof(False))
