# class: a method is asked for by the type of the item
class Printer:
    def show_int(self, value):
        return f"int {value ** 3}"
    def show_str(self, value):
        return f"str {value.upper()}"
    def show_other(self, value):
        return "?"
    def show(self, value):
        method = getattr(self, f"show_{type(value).__name__}", self.show_other)
        return method(value)
printer = Printer()
for value in [3, "a", 2.5, 7]:
    print(printer.show(value))
