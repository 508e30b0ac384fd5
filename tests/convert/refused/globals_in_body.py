# refused: globals - globals() is changed
for n in range(4):
    globals()[f"name_{n}"] = n
print(name_0 + name_3)  # noqa: F821
