"""Writes windows.csv: when each day's window opens and closes on each wall, by Python's zoneinfo. Needs the package `tzdata` of the release
that jiff bundles, so that both sides read the same law:

    pip install tzdata==2026.6 && PYTHONTZPATH= python3 make.py > windows.csv
"""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import tzdata

FIRST, LAST = date(2020, 1, 1), date(2035, 12, 31)
CENTRAL = ZoneInfo("America/Chicago")
OPENS, CLOSES = time(11), time(23)
ZONES = """
UTC America/Chicago America/Tijuana America/Hermosillo America/Ciudad_Juarez America/Ojinaga America/Chihuahua America/Mazatlan
America/Bahia_Banderas America/Mexico_City America/Monterrey America/Matamoros America/Merida America/Cancun America/Los_Angeles
America/Phoenix America/Denver America/New_York America/Guatemala America/Tegucigalpa America/El_Salvador America/Managua
America/Costa_Rica America/Panama America/Bogota America/Caracas America/Havana America/Port-au-Prince America/Santo_Domingo
""".split()


def hour(moment: datetime, day: date) -> str:
    """`05:00+1`: the hour on this wall, and how many days after `day`."""
    days = (moment.date() - day).days
    return moment.strftime("%H:%M") + (f"{days:+d}" if days else "")


def window(zone: ZoneInfo, day: date) -> str:
    return ",".join(hour(datetime.combine(day, at, CENTRAL).astimezone(zone), day) for at in (OPENS, CLOSES))


print(f"# tzdata {tzdata.IANA_VERSION} by Python's zoneinfo, {FIRST} to {LAST}; a line holds until the zone's next line")
print("zone,from,opens,closes")
for name in ZONES:
    zone, before, day = ZoneInfo(name), None, FIRST
    while day <= LAST:
        if (now := window(zone, day)) != before:
            print(f"{name},{day},{now}")
            before = now
        day += timedelta(days=1)
