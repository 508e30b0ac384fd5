# class: d[k] += x
RATES = {"EUR": 1.0, "USD": 0.9}
valid = [{"cur": "EUR", "amount": 3.0}, {"cur": "USD", "amount": 5.0}, {"cur": "EUR", "amount": 1.5}]
saved = 0.0
per_currency = dict.fromkeys(RATES, 0)
for order in valid:  # this loop
    saved += order["amount"] * RATES[order["cur"]] ** 2
    per_currency[order["cur"]] += 1
print(per_currency, saved)
