# trap: a dataclass makes a set for each object, or is given one by position
from dataclasses import dataclass, field


@dataclass
class Team:
    name: str
    members: list = field(default_factory=list)
    tags: set = field(default_factory=set)


teams = [Team("a", ["x", "y"]), Team("b", {"".join("nm"), "k" * 3, "zz", "w1"}), Team("c")]
for n in range(6):
    teams[2].tags.add(f"tag{n * 7}")
order = []
for team in teams:
    order.append([m for m in team.members] + [t for t in team.tags])
first = [next(iter(team.tags), "") for team in teams]
print([sorted(o) for o in order], order[2][0] == first[2])
kept = [list(team.members) for team in teams]
print(all(k == list(t.members) for k, t in zip(kept, teams)))
