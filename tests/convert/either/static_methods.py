# trap: static methods
class Convert:
    RATES = {"eur": 1.0, "usd": 1.1, "gbp": 0.85}

    @staticmethod
    def to(amount, currency):
        return round(amount * Convert.RATES[currency], 2)

    @classmethod
    def all(cls, amount):
        out = {}
        for currency in cls.RATES:
            out[currency] = cls.to(amount, currency)
        return out


print(Convert.all(20))
