from dataclasses import dataclass, replace, asdict


@dataclass(frozen=True)
class Settings:
    learning_rate: float = 0.1
    epochs: int = 30
    momentum: float = 0.0


def train(settings):
    w, v = 5.0, 0.0
    for _ in range(settings.epochs):
        grad = 2 * (w - 1.5)
        v = settings.momentum * v - settings.learning_rate * grad
        w += v
    return (w - 1.5) ** 2


base = Settings()
runs = []
best_loss, best_settings = float("inf"), None
for lr in (0.01, 0.05, 0.1, 0.3):
    for momentum in (0.0, 0.5, 0.9):
        s = replace(base, learning_rate=lr, momentum=momentum)
        loss = train(s)
        runs.append((lr, momentum, loss))
        if loss < best_loss:
            best_loss = loss
            best_settings = s
print(asdict(best_settings), best_loss)
print(len(runs), runs[0])
