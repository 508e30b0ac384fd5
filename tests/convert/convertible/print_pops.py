# class: a line takes three from one list
for n in range(4):
    st = list("abc")
    print(st.pop(), st.pop(), sep=st.pop())
