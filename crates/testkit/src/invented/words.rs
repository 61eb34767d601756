//! Words of invented families: names, towns, shelters, work, notes. Nobody is meant; `; ` parts them, the common ones first.

/// A country that people leave.
#[derive(Debug, Clone, Copy)]
pub(super) struct Home {
    /// ISO 3166-1 alpha-3.
    pub country: &'static str,
    /// What most speak there, BCP 47.
    pub languages: &'static [&'static str],
    /// Mobile numbers, as they are written there.
    pub phones: &'static [&'static str],
    /// Numbers of documents.
    pub document: &'static str,
    /// Towns.
    pub towns: &'static str,
    /// The countries on the way to Mexico.
    pub way: &'static [&'static str],
}

const THROUGH_DARIEN: &[&str] = &["COL", "PAN", "CRI", "NIC", "HND", "GTM"];

/// The countries, those that more people leave more than once.
pub(super) const HOMES: &[Home] = &[
    Home {
        country: "HTI",
        languages: &["ht", "fr", "es"],
        phones: &["+509 34## ####", "+509 37## ####", "509 48## ####", "+509 31##-####"],
        document: "@@#######",
        towns: "Pòtoprens; Okap; Gonayiv; Jeremi; Okay; Senmak; Jakmèl; Léogâne; Hinche; Miragoâne; Petit-Goâve; Fort-Liberté; \
            Mirebalais; Port-de-Paix; Limbé; Trou-du-Nord; Ouanaminthe; Saint-Louis-du-Nord; Cabaret; Aquin; Dessalines; Verrettes; \
            Jean-Rabèl; Anse-à-Galets; Kenscoff; Croix-des-Bouquets; Côtes-de-Fer; Pignon; Maïssade; Belladère",
        way: &["CHL", "PER", "ECU", "COL", "PAN", "CRI", "NIC", "HND", "GTM"],
    },
    Home {
        country: "VEN",
        languages: &["es"],
        phones: &["0414-#######", "0424 ### ## ##", "+58 412 #######", "0416-### ####"],
        document: "#########",
        towns: "Caracas; Maracaibo; Valencia; Barquisimeto; Maracay; Ciudad Guayana; Maturín; Barcelona; Cumaná; Mérida; San Cristóbal; \
            Cabimas; Ciudad Bolívar; Guanare; Acarigua; Coro; Punto Fijo; Los Teques; Valera; El Tigre; Carúpano; Ocumare del Tuy; \
            San Fernando de Apure; Machiques; Tucupita; Upata; Cúa; La Victoria; Araure; Quíbor",
        way: THROUGH_DARIEN,
    },
    Home {
        country: "HND",
        languages: &["es"],
        phones: &["9###-####", "+504 3###-####", "8### ####", "+504 9### ####"],
        document: "@######",
        towns: "Tegucigalpa; San Pedro Sula; Choloma; La Ceiba; El Progreso; Choluteca; Comayagua; Puerto Cortés; Danlí; Juticalpa; \
            Siguatepeque; Villanueva; Tocoa; La Lima; Tela; Olanchito; Catacamas; Santa Rosa de Copán; Gracias; Yoro; Trujillo; \
            Nacaome; La Esperanza; Marcala; Ocotepeque; Santa Bárbara; Roatán; Potrerillos",
        way: &["GTM"],
    },
    Home {
        country: "GTM",
        languages: &["es", "mam", "quc", "kek", "ixl"],
        phones: &["5###-####", "4### ####", "+502 3### ####", "+502 5###-####"],
        document: "#########",
        towns: "Guatemala; Mixco; Villa Nueva; Quetzaltenango; Escuintla; Huehuetenango; Cobán; Chimaltenango; Totonicapán; San Marcos; \
            Nebaj; Chichicastenango; Sololá; Jalapa; Mazatenango; Zacapa; Chiquimula; Retalhuleu; Salamá; Todos Santos Cuchumatán; \
            Comitancillo; San Juan Ixcoy; Cabricán; Santa Eulalia; Rabinal; Chajul; Cotzal; Poptún",
        way: &[],
    },
    Home {
        country: "CUB",
        languages: &["es"],
        phones: &["5#######", "+53 5### ####", "5 ### ####"],
        document: "@######",
        towns: "La Habana; Santiago de Cuba; Camagüey; Holguín; Santa Clara; Guantánamo; Bayamo; Las Tunas; Cienfuegos; Pinar del Río; \
            Matanzas; Ciego de Ávila; Sancti Spíritus; Manzanillo; Cárdenas; Palma Soriano; Moa; Contramaestre; Morón; Artemisa; \
            Güines; Baracoa; Placetas; Trinidad; Nuevitas; Banes",
        way: &["NIC", "HND", "GTM"],
    },
    Home {
        country: "ECU",
        languages: &["es"],
        phones: &["099 ### ####", "098#######", "+593 96 ### ####"],
        document: "@#######",
        towns: "Guayaquil; Quito; Cuenca; Santo Domingo; Machala; Durán; Manta; Portoviejo; Loja; Ambato; Esmeraldas; Quevedo; Riobamba; \
            Milagro; Ibarra; La Libertad; Babahoyo; Sangolquí; Daule; Latacunga; Tulcán; Chone; Pasaje; Azogues; Naranjal; Otavalo",
        way: THROUGH_DARIEN,
    },
    Home {
        country: "COL",
        languages: &["es"],
        phones: &["300 ### ####", "31# #######", "+57 320 ### ####"],
        document: "@@######",
        towns: "Bogotá; Medellín; Cali; Barranquilla; Cartagena; Cúcuta; Soledad; Ibagué; Bucaramanga; Villavicencio; Santa Marta; \
            Valledupar; Buenaventura; Pasto; Montería; Neiva; Tumaco; Quibdó; Apartadó; Florencia; Tuluá; Riohacha; Ocaña; Tibú",
        way: &["PAN", "CRI", "NIC", "HND", "GTM"],
    },
    Home {
        country: "SLV",
        languages: &["es"],
        phones: &["7###-####", "+503 6### ####", "7### ####"],
        document: "@########",
        towns: "San Salvador; Santa Ana; San Miguel; Soyapango; Mejicanos; Apopa; Sonsonate; Ahuachapán; Usulután; Cojutepeque; La Unión; \
            Zacatecoluca; Chalatenango; Ilopango; Izalco; Metapán; Chalchuapa; Sensuntepeque; Jiquilisco; Tecoluca",
        way: &["GTM"],
    },
    Home {
        country: "MEX",
        languages: &["es", "nah"],
        phones: &["747 ### ####", "443 1## ####", "+52 951 ### ####"],
        document: "@########",
        towns: "Chilapa; Apatzingán; Iguala; Acapulco; Uruapan; Zamora; Tlapa; Chilpancingo; Tepalcatepec; Aguililla; Coahuayana; \
            Petatlán; Tecpan; Arcelia; Fresnillo; Jerez; Pinos; Oaxaca; Juxtlahuaca; Putla; Pantelhó; Chenalhó",
        way: &[],
    },
];

/// Which of `HOMES` a family comes from, as often as here.
pub(super) const SHARES: &[usize] = &[0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8];

pub(super) const FEMALE_ES: &str = "María; Ana; Carmen; Rosa; Luisa; Yolanda; Gloria; Daniela; Gabriela; Alejandra; Valentina; Camila; Sofía; Isabel; Paola; Andrea; \
    Karla; Diana; Patricia; Claudia; Yuleisy; Marisol; Rosmery; Dayana; Yesenia; Keyla; Nohemí; Xiomara; Dulce; Belkis; Maribel; Yamileth; \
    Estefanía; Milagros; Génesis; Oriana; Wendy; Ingrid; Heidy; Lesbia; Floridalma; Ixchel; Candelaria; Domitila; Emperatriz; Fabiola; \
    Griselda; Hortensia; Inmaculada; Jimena; Katherine; Leticia; Mireya; Noelia; Odalys; Perla; Rebeca; Soraya; Tatiana; Úrsula; Verónica; \
    Ximena; Yanelis; Zulay; Abigaíl; Brígida";

pub(super) const MALE_ES: &str = "José; Luis; Carlos; Juan; Jesús; Miguel; Ángel; Pedro; Daniel; Manuel; Francisco; David; Jorge; Rafael; Kevin; Alexander; Antonio; \
    Fernando; Eduardo; Óscar; Yorman; Wilmer; Darwin; Elvis; Yeison; Brayan; Maikel; Yoandy; Hamilton; Jefferson; Leonel; Marvin; \
    Nehemías; Osmín; Porfirio; Raúl; Santos; Tomás; Ubaldo; Víctor; Walter; Xavier; Yosvany; Zacarías; Adalberto; Baudilio; Ciro; Denis; \
    Edgardo; Fausto; Gregorio; Heriberto; Isaías; Joaquín; Kenny; Lázaro; Moisés; Néstor; Orlin; Pánfilo; Reinaldo; Sergio; Teófilo; Abel";

pub(super) const FEMALE_HT: &str = "Marie; Rose; Nadège; Guerline; Islande; Mirlande; Fabienne; Wideline; Lovely; Natacha; Roseline; Yolande; Darline; Esther; Judeline; \
    Ketsia; Louna; Manoucheka; Naïka; Odette; Phara; Rachelle; Sherline; Tamara; Vanessa; Wislande; Ysemène; Bettina; Carline; Dieula; \
    Edeline; Françoise; Ghislaine; Jésula; Kerline; Lourdes; Magdala; Nerlande; Philomène; Saintilia; Clermène; Altagrâce";

pub(super) const MALE_HT: &str = "Jean; Pierre; Wilner; Emmanuel; Frantz; Ronald; Woodly; Evens; Jimmy; Samuel; Stanley; Wisly; Junior; Reginald; Dieudonné; Esaïe; \
    Fritznel; Gaston; Herold; Ismaël; Jude; Kervens; Lucner; Makenson; Nixon; Odilon; Patrick; Rodelin; Sonel; Théodore; Venel; Widmaier; \
    Yves; Anel; Bélony; Clodomir; Duckens; Elysée; Fénelon; Guyto; Jocelyn; Mackendy";

pub(super) const SURNAMES_ES: &str = "González; Rodríguez; Hernández; García; Martínez; López; Pérez; Sánchez; Ramírez; Flores; Gómez; Díaz; Torres; Rivera; Morales; \
    Castillo; Reyes; Cruz; Mendoza; Ortiz; Gutiérrez; Rojas; Medina; Vargas; Castro; Romero; Álvarez; Ramos; Suárez; Contreras; Zambrano; \
    Márquez; Quintero; Briceño; Urdaneta; Chirinos; Ñáñez; Colmenares; Villalobos; Peñaloza; Montilla; Orellana; Zelaya; Pineda; Murillo; \
    Maradiaga; Bonilla; Cárcamo; Euceda; Tzoc; Pop; Choc; Xol; Tum; Ajanel; Velásquez; Ixcoy; Raymundo; Brito; Caal; Menchú; Ventura; \
    Quispe; Guamán; Chiluisa; Toapanta; Morocho; Paucar; Cevallos; Intriago; Mosquera; Palacios; Hinestroza; Ospina; Cifuentes; Londoño; \
    Alfonso; Leyva; Góngora; Machado; Pupo; Batista; Escalona; Guevara; Cisneros; Argueta; Alvarenga; Portillo; Membreño; Cornejo; Tobar; \
    Chicas; Ayala; Nava; Tapia; Catalán; Bello; Salmerón; Abarca; Tlatempa; Bautista; Zárate; Ocampo; Yépez; Bracamonte; Fuenmayor; \
    Arteaga; Lugo; Ibarra; Uzcátegui";

pub(super) const SURNAMES_HT: &str = "Jean; Pierre; Joseph; Louis; Charles; Saint-Louis; Estimé; Baptiste; Toussaint; Augustin; Desrosiers; Michel; François; Cadet; \
    Dorvil; Exantus; Fleurimond; Germain; Hyppolite; Innocent; Jeudy; Laguerre; Metellus; Noël; Orélus; Philogène; Raymond; Saintil; \
    Théodore; Ulysse; Valcourt; Zéphirin; Alcindor; Bien-Aimé; Célestin; Dieujuste; Elvéus; Florestal; Guerrier; Honorat; Jolicoeur; \
    Lafortune; Mondésir; Nérestant; Occéan; Petit-Frère; Romulus; Senatus; Thélusma; Vilsaint";

/// Where families stay: invented shelters, and towns of the way.
pub(super) const SHELTERS: &str = "Albergue San José; Casa del Migrante; Casa de la Esperanza; Albergue El Buen Samaritano; Refugio Santa Ana; Casa Betania; \
    Albergue La Roca; Hogar Buen Pastor; Casa Sin Fronteras; Albergue Puente de Vida; Casa Emaús; Refugio La Paz; Albergue Luz del Valle; \
    Casa Nazaret; Hotel Colonial; Albergue Manos Abiertas; Casa Rivera; Refugio Camino Nuevo; Posada del Norte; Albergue Tres Arroyos; \
    Centro Comunitario Jericó; Casa Oasis; Templo Monte de Sión; Campamento del Río; Albergue Las Palmas; Casa Tía Lupe; \
    Vecindad Los Olivos; Albergue Nueva Jornada; Iglesia Roca Eterna; Casa Mandacarú";

/// Work, in the words of whoever fills in.
pub(super) const WORK: &str = "ama de casa; comerciante; albañil; estudiante; agricultor; cocinera; vendedora; chofer; mecánico; maestra; enfermera; costurera; \
    electricista; machann; kiltivatè; mason; koutiryè; pwofesè; elèv; ebenis; peluquera; soldador; pescador; contadora; guardia de seguridad; \
    carpintero; panadero; pintor; técnico en refrigeración; secretaria; mesera; barbero; jornalero; operador de maquila; taxista; kwafè; \
    enfimyè; chofè taksi; tayè; elektrisyen";

/// What people add in their own words.
pub(super) const NOTES_ES: &str = "Toma medicina para la presión todos los días.; Necesita intérprete, entiende poco español.; Tiene asma y usa inhalador.; \
    Perdió su pasaporte en el camino.; Está embarazada de # meses.; No puede leer, prefiere que le llamen.; \
    Le falta el acta de nacimiento; quedó con su tía.; Fue operado de la rodilla y camina despacio.; Es alérgica a la penicilina.; \
    Su teléfono fue robado en el autobús el día ##.; Tiene una cita en el hospital general el jueves a las ##.; \
    Usa lentes y los perdió.; El niño no habla todavía, está en terapia.; Su esposo viaja en otro grupo y llegará después.; \
    Tiene diabetes tipo # y se inyecta insulina.; Su hermano le espera, pero no tiene la dirección exacta.; \
    Habla mam; el español solo un poco.; Prefiere hablar con una mujer.; Tiene una cicatriz en la mano derecha.; \
    Escucha mal del oído izquierdo.; Guarda copias de las denuncias en su correo.; Viaja con la abuela porque la madre falleció.; \
    La fecha en el documento está equivocada por # días.; Se marea con facilidad y necesita sentarse.; \
    El apellido en la cédula está escrito con b y debe ser con v.; Está esperando que le manden el pasaporte por paquetería.";

/// The same in Haitian Creole.
pub(super) const NOTES_HT: &str = "Li bezwen yon entèprèt kreyòl.; Li pran medikaman pou tansyon chak jou.; Li ansent # mwa.; Li pèdi paspò li nan wout la.; \
    Li gen opresyon.; Ti bebe a poko gen batistè.; Li pa konn li, tanpri rele li.; Li fè operasyon nan janm, li mache dousman.; \
    Telefòn sa a se pou tout fanmi an.; Mari li nan yon lòt gwoup, l ap vini apre.; Li gen sik epi li pran piki.; \
    Non li mal ekri sou kat la.; Li pito pale ak yon fanm.; Li pa tande byen nan zòrèy goch la.; Li gen randevou lopital jou ki ## la.; \
    Timoun nan te fèt nan wout, nan Chili.; Li fè alèji ak penisilin.; Frè li ap tann li, men li pa gen adrès la.; \
    Yo te vòlè bagaj li ak papye li.; Li gen doulè nan do epi li bezwen chita.";

/// Towns of the United States to which families would go.
pub(super) const DESTINATIONS: &str = "Houston, Texas; Miami, Florida; Chicago, Illinois; Orlando, Florida; Dallas, Texas; Denver, Colorado; Brooklyn, New York; \
    Los Angeles, California; Boston, Massachusetts; Atlanta, Georgia; Charlotte, North Carolina; Springfield, Ohio; Indianapolis, Indiana; \
    Salt Lake City, Utah; Aurora, Colorado; Newark, New Jersey; Mattapan, Massachusetts; Nashville, Tennessee; Fresno, California; \
    Omaha, Nebraska; Portland, Maine; Tacoma, Washington";
