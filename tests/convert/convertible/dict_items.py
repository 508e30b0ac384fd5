# class: .items()
prices = {"apple": 1.2, "pear": 0.8, "plum": 2.5}
labels = []
for name, price in prices.items():
    labels.append(f"{name}: {price:.2f}")
print(labels)
