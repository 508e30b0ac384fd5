# class: an inner function writes, and an item raises
def run(names):
    prefix = "p_"
    def save(name, text):
        with open(prefix + name, "w") as f:
            f.write(text)
    for name in names:
        text = name * 2
        if text == "cc":
            raise ValueError(text)
        save(name, text)
run(["a", "b", "c", "d"])
