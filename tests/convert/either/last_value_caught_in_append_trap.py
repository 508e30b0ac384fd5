# trap: what is appended may fail, and the name is new then
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
ok = []
v = None
try:
    for e in exprs:
        v = rpn(e)
        ok.append(10 / (v - 3.5))
except ZeroDivisionError:
    print("gave up at", e)
print(ok, v)
