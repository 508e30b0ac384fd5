# trap: a method writes the file
class Store:
    def __init__(self, folder):
        self.folder = folder
    def save(self, name, text):
        with open(f"{self.folder}{name}.txt", "w") as f:
            f.write(text)
store = Store("s_")
for n in range(6):
    text = str(12 // (4 - n))
    store.save(n, text)
