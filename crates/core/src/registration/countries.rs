//! The countries and languages that can be chosen. Their names stand in `locales/*/countries.ftl` and `languages.ftl`.

/// ISO 3166-1 alpha-3, all 249, in the order of the codes.
pub const COUNTRIES: &[&str] = &[
    "ABW", "AFG", "AGO", "AIA", "ALA", "ALB", "AND", "ARE", "ARG", "ARM", "ASM", "ATA", "ATF", "ATG", "AUS", "AUT", "AZE", "BDI", "BEL",
    "BEN", "BES", "BFA", "BGD", "BGR", "BHR", "BHS", "BIH", "BLM", "BLR", "BLZ", "BMU", "BOL", "BRA", "BRB", "BRN", "BTN", "BVT", "BWA",
    "CAF", "CAN", "CCK", "CHE", "CHL", "CHN", "CIV", "CMR", "COD", "COG", "COK", "COL", "COM", "CPV", "CRI", "CUB", "CUW", "CXR", "CYM",
    "CYP", "CZE", "DEU", "DJI", "DMA", "DNK", "DOM", "DZA", "ECU", "EGY", "ERI", "ESH", "ESP", "EST", "ETH", "FIN", "FJI", "FLK", "FRA",
    "FRO", "FSM", "GAB", "GBR", "GEO", "GGY", "GHA", "GIB", "GIN", "GLP", "GMB", "GNB", "GNQ", "GRC", "GRD", "GRL", "GTM", "GUF", "GUM",
    "GUY", "HKG", "HMD", "HND", "HRV", "HTI", "HUN", "IDN", "IMN", "IND", "IOT", "IRL", "IRN", "IRQ", "ISL", "ISR", "ITA", "JAM", "JEY",
    "JOR", "JPN", "KAZ", "KEN", "KGZ", "KHM", "KIR", "KNA", "KOR", "KWT", "LAO", "LBN", "LBR", "LBY", "LCA", "LIE", "LKA", "LSO", "LTU",
    "LUX", "LVA", "MAC", "MAF", "MAR", "MCO", "MDA", "MDG", "MDV", "MEX", "MHL", "MKD", "MLI", "MLT", "MMR", "MNE", "MNG", "MNP", "MOZ",
    "MRT", "MSR", "MTQ", "MUS", "MWI", "MYS", "MYT", "NAM", "NCL", "NER", "NFK", "NGA", "NIC", "NIU", "NLD", "NOR", "NPL", "NRU", "NZL",
    "OMN", "PAK", "PAN", "PCN", "PER", "PHL", "PLW", "PNG", "POL", "PRI", "PRK", "PRT", "PRY", "PSE", "PYF", "QAT", "REU", "ROU", "RUS",
    "RWA", "SAU", "SDN", "SEN", "SGP", "SGS", "SHN", "SJM", "SLB", "SLE", "SLV", "SMR", "SOM", "SPM", "SRB", "SSD", "STP", "SUR", "SVK",
    "SVN", "SWE", "SWZ", "SXM", "SYC", "SYR", "TCA", "TCD", "TGO", "THA", "TJK", "TKL", "TKM", "TLS", "TON", "TTO", "TUN", "TUR", "TUV",
    "TWN", "TZA", "UGA", "UKR", "UMI", "URY", "USA", "UZB", "VAT", "VCT", "VEN", "VGB", "VIR", "VNM", "VUT", "WLF", "WSM", "YEM", "ZAF",
    "ZMB", "ZWE",
];

/// ICAO 9303-3 codes for people without a nationality: stateless, refugee (1951), refugee (other), unspecified.
pub const STATELESS: &[&str] = &["XXA", "XXB", "XXC", "XXX"];

/// "A language that has no code" (ISO 639-2): stands for one that is not on the list.
pub const LANGUAGE_OTHER: &str = "mis";

/// BCP 47 tags of the languages that can be chosen, the commonest first, Indigenous languages of the way among them.
pub const LANGUAGES: &[&str] = &[
    "es",
    "ht",
    "en",
    "pt",
    "fr",
    "ru",
    "zh",
    "ar",
    "quc",
    "mam",
    "kek",
    "ixl",
    "nah",
    "cab",
    "kjb",
    "poc",
    "quz",
    "gn",
    "uk",
    "tr",
    "fa",
    "ps",
    "hi",
    "pa",
    "bn",
    "ne",
    "uz",
    "am",
    "ti",
    "so",
    "sw",
    "ln",
    "wo",
    LANGUAGE_OTHER,
];

/// The states of Mexico, ISO 3166-2:MX, from the north-west to the south-east; and `none` for who is not in Mexico.
pub const MEXICAN_STATES: &[&str] = &[
    "MX-BCN", "MX-BCS", "MX-SON", "MX-CHH", "MX-COA", "MX-NLE", "MX-TAM", "MX-SIN", "MX-DUR", "MX-ZAC", "MX-SLP", "MX-NAY", "MX-JAL",
    "MX-AGU", "MX-GUA", "MX-QUE", "MX-HID", "MX-COL", "MX-MIC", "MX-MEX", "MX-CMX", "MX-TLA", "MX-MOR", "MX-PUE", "MX-VER", "MX-GRO",
    "MX-OAX", "MX-CHP", "MX-TAB", "MX-CAM", "MX-YUC", "MX-ROO", "none",
];
