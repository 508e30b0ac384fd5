# trap: a method of the new value may be missing
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
        v.bit_length()
        ok.append(v)
except (ZeroDivisionError, AttributeError):
    print("gave up at", e)
print(ok, v)
