# SPDX-License-Identifier: Apache-2.0 OR MIT

### Names of the languages that people speak, by BCP 47 tag. Indigenous languages keep the spelling of their own speakers.

language-es = Spanish
language-ht = Haitian Creole
language-en = English
language-pt = Portuguese
language-fr = French
language-ru = Russian
language-zh = Chinese
language-ar = Arabic
language-quc = K’iche’
language-mam = Mam
language-kek = Q’eqchi’
language-ixl = Ixil
language-nah = Nahuatl
language-cab = Garifuna
language-kjb = Q’anjob’al
language-poc = Poqomam
language-quz = Quechua (Cusco)
language-gn = Guarani
language-uk = Ukrainian
language-tr = Turkish
language-fa = Persian (Farsi, Dari)
language-ps = Pashto
language-hi = Hindi
language-pa = Punjabi
language-bn = Bengali
language-ne = Nepali
language-uz = Uzbek
language-am = Amharic
language-ti = Tigrinya
language-so = Somali
language-sw = Swahili
language-ln = Lingala
language-wo = Wolof
language-mis = Another language
