# trap: a later line may fail, and the name is new then
def rpn(e):
    st = []
    for t in e.split():
        if t.isdigit():
            st.append(int(t))
        else:
            b, a = st.pop(), st.pop()
            st.append(a + b if t == "+" else a / b)
    return st.pop()
exprs = ["1 2 +", "3 4 + 2 /", "1 0 /", "7 8 +"]
ok = 0
try:
    for e in exprs:
        v = rpn(e)
        ok += 1
        w = 10 / (v - 3.5)
        print(w)
except ZeroDivisionError:
    print("gave up at", e)
print(ok, v)
