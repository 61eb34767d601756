#!/usr/bin/env python3
"""Recomputes a draw of Turno from its published files: verify.py FOLDER. Ends with 0 when everything fits, else with 1.

Shares no code with Turno and needs nothing but Python 3. It does not check drand's signature (BLS12-381):
it prints the round, to be compared with what any of drand's servers says. README.md beside it has the rules."""
import hashlib
import struct
import sys
from datetime import datetime
from pathlib import Path

QUICKNET = "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971"
GENESIS_S, PERIOD_S, MASK = 1692803367, 3, 0xFFFFFFFF


def sha256(data):
    return hashlib.sha256(data if isinstance(data, bytes) else data.encode()).hexdigest()


def root(text):
    row = [hashlib.sha256(b"\0" + line.encode()).digest() for line in text.splitlines() or [""]]
    while len(row) > 1:
        pairs = [row[at:at + 2] for at in range(0, len(row), 2)]
        row = [hashlib.sha256(b"\1" + b"".join(pair)).digest() if len(pair) == 2 else pair[0] for pair in pairs]
    return row[0].hex()


def key_stream(key):
    """ChaCha20 of RFC 8439, nonce zero, counter from zero, as words of 32 bits."""
    start, counter = struct.unpack("<4I", b"expand 32-byte k") + struct.unpack("<8I", key), 0
    while True:
        first = [*start, counter, 0, 0, 0]
        s = first[:]
        for turn, column in ((turn, column) for turn in range(20) for column in range(4)):
            a, b, c, d = ((column + row * (turn % 2)) % 4 + 4 * row for row in range(4))
            for x, y, z, by in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
                s[x] = (s[x] + s[y]) & MASK
                s[z] = ((s[z] ^ s[x]) << by | (s[z] ^ s[x]) >> 32 - by) & MASK
        yield from ((now + then) & MASK for now, then in zip(s, first))
        counter += 1


def shuffled(seed, date, count):
    words, order = key_stream(bytes.fromhex(sha256(f"turno/1/draw\n{seed}\n{date}\n"))), list(range(count))
    for last in range(count - 1, 0, -1):
        other = next(word for word in words if word < 2**32 - 2**32 % (last + 1)) % (last + 1)
        order[last], order[other] = order[other], order[last]
    return order


def draw(rules, seats, tickets, seed):
    order = shuffled(seed, rules["date"], len(tickets))
    ports, lines = {}, {}
    for port, day, starts_at, count in seats:
        ports.setdefault(port, []).append([day, starts_at, int(count)])
    reserve = dict.fromkeys(ports, int(rules["reserve"]))
    oldest = {port: sum(place[2] for place in places) * int(rules["oldest-percent"]) // 100 for port, places in ports.items()}

    for way, numbers in (("oldest", sorted(order, key=lambda number: tickets[number][2])), ("drawn", order)):
        for name, people, _, earliest, latest, wish in (tickets[number] for number in numbers):
            for port in wish.split(",") if name not in lines else ():
                there = [place for place in ports.get(port, []) if earliest <= place[0] <= latest and place[2] > 0]
                whole = [place for place in there if place[2] >= int(people)][:1]
                place = max(whole or there, key=lambda place: place[2], default=None)
                if place is None or way == "oldest" and oldest[port] <= 0 or int(people) - place[2] > reserve[port]:
                    continue
                reserve[port] -= max(0, int(people) - place[2])
                place[2] = max(0, place[2] - int(people))
                oldest[port] -= int(people) if way == "oldest" else 0
                lines[name] = f"{name} {way} {port} {place[1]}\n"
                break
    standby = (tickets[number][0] for number in order if tickets[number][0] not in lines)
    return "".join(lines.values()) + "".join(f"{name} standby\n" for name in standby)


def main(folder):
    text = {name: (Path(folder) / f"{name}.txt").read_bytes().decode() for name in ("draw", "seats", "tickets", "drawn", "result")}
    rules, drawn = (dict(line.split(" ", 1) for line in text[name].splitlines()) for name in ("draw", "drawn"))
    named = lambda name, *more: " ".join([str(text[name].count("\n")), sha256(text[name]), *more])
    fits = {"seats.txt is the published one": rules["seats"] == named("seats"),
            "tickets.txt is the published one": rules["tickets"] == named("tickets", root(text["tickets"])),
            "drawn.txt is of this draw.txt": (drawn["draw"], drawn["turno-drawn"], text["drawn"].count("\n")) == (sha256(text["draw"]), "1", 5)}
    if "named" in rules:
        seed, source = sha256(f"turno/1/named\n{rules['named']}\n{drawn['named']}\n"), f"{rules['named']}: {drawn['named']}"
    else:
        number, signature = drawn["drand"].split(" ")
        seed, source = sha256(bytes.fromhex(signature)), f"drand {QUICKNET}, round {number}, signature {signature}"
        after_s = GENESIS_S + (int(number) - 1) * PERIOD_S - datetime.fromisoformat(rules["closed"].replace("Z", "+00:00")).timestamp()
        fits["the round was named, and came after the close"] = rules["drand"] == f"{QUICKNET} {number}" and after_s > 0
    result = draw(rules, *([line.split(" ") for line in text[name].splitlines()] for name in ("seats", "tickets")), seed)
    fits |= {"the seed is the number's": seed == drawn["seed"], "drawing again gives result.txt": result == text["result"],
             "result.txt is the published one": drawn["result"] == named("result", root(text["result"]))}
    print(*(f"{'yes' if fit else 'NO '}  {what}" for what, fit in fits.items()), sep="\n")
    print(f"look up yourself: {source}\ncompare with what was published before it: draw.txt has the SHA-256 {sha256(text['draw'])}")
    return 0 if all(fits.values()) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
