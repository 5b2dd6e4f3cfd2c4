/**
 * The countries of the world and a few states that news still speaks of, written for Dateline.
 * One line each: ISO 3166-1 code (empty where there is none), common name, capital, demonyms, other names.
 * Demonyms are adjectives and singulars: plurals in -s are derived.
 */
export const COUNTRIES = `
AF|Afghanistan|Kabul|Afghan|Islamic Republic of Afghanistan
AL|Albania|Tirana|Albanian|
DZ|Algeria|Algiers|Algerian|
AD|Andorra|Andorra la Vella|Andorran|
AO|Angola|Luanda|Angolan|
AG|Antigua and Barbuda|St John's|Antiguan|Antigua
AR|Argentina|Buenos Aires|Argentine,Argentinian,Argentinean|Argentine Republic
AM|Armenia|Yerevan|Armenian|
AU|Australia|Canberra|Australian,Aussie|Commonwealth of Australia
AT|Austria|Vienna|Austrian|Republic of Austria
AZ|Azerbaijan|Baku|Azerbaijani,Azeri|
BS|Bahamas|Nassau|Bahamian|The Bahamas
BH|Bahrain|Manama|Bahraini|Kingdom of Bahrain
BD|Bangladesh|Dhaka|Bangladeshi|
BB|Barbados|Bridgetown|Barbadian,Bajan|
BY|Belarus|Minsk|Belarusian,Belarussian|Byelorussia
BE|Belgium|Brussels|Belgian|
BZ|Belize|Belmopan|Belizean|
BJ|Benin|Porto-Novo|Beninese|
BT|Bhutan|Thimphu|Bhutanese|
BO|Bolivia|La Paz|Bolivian|
BA|Bosnia and Herzegovina|Sarajevo|Bosnian,Herzegovinian|Bosnia,Bosnia-Herzegovina
BW|Botswana|Gaborone|Botswanan|
BR|Brazil|Brasilia|Brazilian|Federative Republic of Brazil
BN|Brunei|Bandar Seri Begawan|Bruneian|
BG|Bulgaria|Sofia|Bulgarian|
BF|Burkina Faso|Ouagadougou|Burkinabe|
BI|Burundi|Bujumbura|Burundian|
KH|Cambodia|Phnom Penh|Cambodian,Khmer|Kampuchea
CM|Cameroon|Yaounde|Cameroonian|
CA|Canada|Ottawa|Canadian|
CV|Cape Verde|Praia|Cape Verdean|Cabo Verde
CF|Central African Republic|Bangui|Central African|
TD|Chad|N'Djamena|Chadian|
CL|Chile|Santiago|Chilean|
CN|China|Beijing|Chinese|People's Republic of China,PRC,Mainland China
CO|Colombia|Bogota|Colombian|
KM|Comoros|Moroni|Comorian|
CG|Republic of the Congo|Brazzaville|Congolese|Republic of Congo,Congo Republic,Congo-Brazzaville
CD|Democratic Republic of the Congo|Kinshasa|Congolese|Democratic Republic of Congo,DR Congo,DRC,D.R. Congo,Zaire,Congo-Kinshasa
CR|Costa Rica|San Jose|Costa Rican|
CI|Ivory Coast|Yamoussoukro|Ivorian,Ivoirian|Cote d'Ivoire,Côte d'Ivoire
HR|Croatia|Zagreb|Croatian,Croat|
CU|Cuba|Havana|Cuban|
CY|Cyprus|Nicosia|Cypriot,Greek Cypriot,Turkish Cypriot|
CZ|Czech Republic|Prague|Czech|Czechia
DK|Denmark|Copenhagen|Danish,Dane|
DJ|Djibouti||Djiboutian|
DM|Dominica|Roseau||
DO|Dominican Republic|Santo Domingo|Dominican|
TL|East Timor|Dili|East Timorese,Timorese|Timor-Leste
EC|Ecuador|Quito|Ecuadorean,Ecuadorian|
EG|Egypt|Cairo|Egyptian|Arab Republic of Egypt
SV|El Salvador|San Salvador|Salvadoran,Salvadorean|
GQ|Equatorial Guinea|Malabo|Equatorial Guinean|
ER|Eritrea|Asmara|Eritrean|
EE|Estonia|Tallinn|Estonian|
SZ|Eswatini|Mbabane|Swazi|Swaziland
ET|Ethiopia|Addis Ababa|Ethiopian|
FJ|Fiji|Suva|Fijian|
FI|Finland|Helsinki|Finnish,Finn|
FR|France|Paris|French,Frenchman,Frenchmen,Frenchwoman|French Republic
GA|Gabon|Libreville|Gabonese|
GM|Gambia|Banjul|Gambian|The Gambia
GE|Georgia|Tbilisi|Georgian|
DE|Germany|Berlin|German|Federal Republic of Germany
GH|Ghana|Accra|Ghanaian|
GR|Greece|Athens|Greek|Hellenic Republic
GD|Grenada||Grenadian|
GT|Guatemala|Guatemala City|Guatemalan|
GN|Guinea|Conakry|Guinean|
GW|Guinea-Bissau|Bissau||
GY|Guyana|Georgetown|Guyanese|
HT|Haiti|Port-au-Prince|Haitian|
HN|Honduras|Tegucigalpa|Honduran|
HK|Hong Kong||Hong Konger|Hongkong
HU|Hungary|Budapest|Hungarian|
IS|Iceland|Reykjavik|Icelandic,Icelander|
IN|India|New Delhi|Indian|Republic of India
ID|Indonesia|Jakarta|Indonesian|
IR|Iran|Tehran|Iranian|Islamic Republic of Iran
IQ|Iraq|Baghdad|Iraqi|Republic of Iraq
IE|Ireland|Dublin|Irish,Irishman,Irishmen|Republic of Ireland,Irish Republic
IL|Israel|Jerusalem|Israeli|State of Israel
IT|Italy|Rome|Italian|Italian Republic
JM|Jamaica|Kingston|Jamaican|
JP|Japan|Tokyo|Japanese|
JO|Jordan|Amman|Jordanian|Hashemite Kingdom of Jordan
KZ|Kazakhstan|Astana|Kazakh,Kazakhstani|Kazakstan
KE|Kenya|Nairobi|Kenyan|
KI|Kiribati|South Tarawa||
XK|Kosovo|Pristina|Kosovar,Kosovan|
KW|Kuwait|Kuwait City|Kuwaiti|
KG|Kyrgyzstan|Bishkek|Kyrgyz|Kirghizia
LA|Laos|Vientiane|Laotian,Lao|
LV|Latvia|Riga|Latvian|
LB|Lebanon|Beirut|Lebanese|
LS|Lesotho|Maseru||
LR|Liberia|Monrovia|Liberian|
LY|Libya|Tripoli|Libyan|
LI|Liechtenstein|Vaduz||
LT|Lithuania|Vilnius|Lithuanian|
LU|Luxembourg||Luxembourger|
MO|Macau||Macanese|Macao
MG|Madagascar|Antananarivo|Malagasy|
MW|Malawi|Lilongwe|Malawian|
MY|Malaysia|Kuala Lumpur|Malaysian|
MV|Maldives|Male|Maldivian|
ML|Mali|Bamako|Malian|
MT|Malta|Valletta|Maltese|
MH|Marshall Islands|Majuro|Marshallese|
MR|Mauritania|Nouakchott|Mauritanian|
MU|Mauritius|Port Louis|Mauritian|
MX|Mexico|Mexico City|Mexican|
FM|Micronesia|Palikir|Micronesian|
MD|Moldova|Chisinau|Moldovan|Moldavia
MC|Monaco||Monegasque|
MN|Mongolia|Ulaanbaatar|Mongolian,Mongol|Ulan Bator
ME|Montenegro|Podgorica|Montenegrin|
MA|Morocco|Rabat|Moroccan|
MZ|Mozambique|Maputo|Mozambican|
MM|Myanmar|Naypyidaw|Burmese|Burma
NA|Namibia|Windhoek|Namibian|
NR|Nauru||Nauruan|
NP|Nepal|Kathmandu|Nepalese,Nepali|
NL|Netherlands|Amsterdam|Dutch,Dutchman,Dutchmen|Holland,The Netherlands
NZ|New Zealand|Wellington|New Zealander,Kiwi|NZ
NI|Nicaragua|Managua|Nicaraguan|
NE|Niger|Niamey|Nigerien|
NG|Nigeria|Abuja|Nigerian|
KP|North Korea|Pyongyang|North Korean|DPRK,Democratic People's Republic of Korea,N Korea,N. Korea
MK|North Macedonia|Skopje|Macedonian|Macedonia,FYROM
NO|Norway|Oslo|Norwegian|
OM|Oman|Muscat|Omani|
PK|Pakistan|Islamabad|Pakistani|
PW|Palau||Palauan|
PS|Palestine|Ramallah|Palestinian|Palestinian territories,State of Palestine,Occupied Palestinian Territories
PA|Panama|Panama City|Panamanian|
PG|Papua New Guinea|Port Moresby|Papuan|PNG
PY|Paraguay|Asuncion|Paraguayan|
PE|Peru|Lima|Peruvian|
PH|Philippines|Manila|Philippine,Filipino,Filipina|The Philippines
PL|Poland|Warsaw|Polish,Pole|
PT|Portugal|Lisbon|Portuguese|
PR|Puerto Rico|San Juan|Puerto Rican|
QA|Qatar|Doha|Qatari|
RO|Romania|Bucharest|Romanian|Rumania
RU|Russia|Moscow|Russian|Russian Federation
RW|Rwanda|Kigali|Rwandan|
KN|Saint Kitts and Nevis|Basseterre||St Kitts and Nevis,St Kitts
LC|Saint Lucia|Castries|Saint Lucian|St Lucia
VC|Saint Vincent and the Grenadines|Kingstown||St Vincent and the Grenadines,St Vincent
WS|Samoa|Apia|Samoan|Western Samoa
SM|San Marino||Sammarinese|
ST|Sao Tome and Principe||Sao Tomean|Sao Tome
SA|Saudi Arabia|Riyadh|Saudi Arabian,Saudi|Kingdom of Saudi Arabia,KSA
SN|Senegal|Dakar|Senegalese|
RS|Serbia|Belgrade|Serbian,Serb|
SC|Seychelles||Seychellois|
SL|Sierra Leone|Freetown|Sierra Leonean|
SG|Singapore||Singaporean|
SK|Slovakia|Bratislava|Slovak,Slovakian|Slovak Republic
SI|Slovenia|Ljubljana|Slovenian,Slovene|
SB|Solomon Islands|Honiara||
SO|Somalia|Mogadishu|Somali,Somalian|
ZA|South Africa|Pretoria|South African|
KR|South Korea|Seoul|South Korean|Republic of Korea,S Korea,S. Korea
SS|South Sudan|Juba|South Sudanese|
ES|Spain|Madrid|Spanish,Spaniard|Kingdom of Spain
LK|Sri Lanka|Colombo|Sri Lankan|Ceylon
SD|Sudan|Khartoum|Sudanese|
SR|Suriname|Paramaribo|Surinamese|Surinam
SE|Sweden|Stockholm|Swedish,Swede|
CH|Switzerland|Bern|Swiss|
SY|Syria|Damascus|Syrian|Syrian Arab Republic
TW|Taiwan|Taipei|Taiwanese|Republic of China,Chinese Taipei
TJ|Tajikistan|Dushanbe|Tajik|
TZ|Tanzania|Dodoma|Tanzanian|
TH|Thailand|Bangkok|Thai|
TG|Togo|Lome|Togolese|
TO|Tonga|Nuku'alofa|Tongan|
TT|Trinidad and Tobago|Port of Spain|Trinidadian|Trinidad
TN|Tunisia|Tunis|Tunisian|
TR|Turkey|Ankara|Turkish,Turk|Türkiye,Republic of Turkey
TM|Turkmenistan|Ashgabat|Turkmen|
TV|Tuvalu|Funafuti|Tuvaluan|
UG|Uganda|Kampala|Ugandan|
UA|Ukraine|Kyiv|Ukrainian|
AE|United Arab Emirates|Abu Dhabi|Emirati|UAE
GB|United Kingdom|London|British,Briton,Brit,Englishman,Englishmen,Scotsman,Welshman|UK,Britain,Great Britain
US|United States|Washington|American,US American|US,USA,United States of America,America,The States
UY|Uruguay|Montevideo|Uruguayan|
UZ|Uzbekistan|Tashkent|Uzbek|
VU|Vanuatu|Port Vila||
VA|Vatican|||Vatican City,Holy See
VE|Venezuela|Caracas|Venezuelan|
VN|Vietnam|Hanoi|Vietnamese|Viet Nam
YE|Yemen|Sanaa|Yemeni|
ZM|Zambia|Lusaka|Zambian|
ZW|Zimbabwe|Harare|Zimbabwean|
|Soviet Union||Soviet|USSR,Union of Soviet Socialist Republics
|Yugoslavia||Yugoslav,Yugoslavian|
|Czechoslovakia||Czechoslovak|
|East Germany||East German|GDR,German Democratic Republic
|West Germany||West German|
|Rhodesia||Rhodesian|
|Korea||Korean|
|Congo|||
|England||English|
|Scotland|Edinburgh|Scottish,Scot,Scots|
|Wales|Cardiff|Welsh|
|Northern Ireland|Belfast|Northern Irish|Ulster
GL|Greenland|Nuuk|Greenlandic|
GI|Gibraltar||Gibraltarian|
BM|Bermuda|Hamilton|Bermudian|
KY|Cayman Islands|||Caymans
FK|Falkland Islands|Stanley|Falkland|Falklands
FO|Faroe Islands||Faroese|Faroes
`;

/** Adjectives of regions, peoples and faiths that stand in capitals and name nobody. */
export const PEOPLES =
  'European,Asian,African,Arab,Arabian,Arabic,Latin American,North American,South American,Central American,Middle Eastern,Far Eastern,' +
  'Eastern European,Western European,Central European,East African,West African,North African,Southern African,Sub-Saharan,Southeast Asian,South Asian,East Asian,Central Asian,' +
  'Western,Eastern,Northern,Southern,Caribbean Islander,Latin,Hispanic,Latino,Latina,African-American,African American,Native American,Anglo,Caucasian,Scandinavian,Nordic,Baltic,Balkan,Slavic,' +
  'Mediterranean,Transatlantic,Kurdish,Kurd,Catalan,Basque,Chechen,Tibetan,Uighur,Uyghur,Kashmiri,Punjabi,Bengali,Tamil,Sinhalese,Sikh,Pashtun,Hutu,Tutsi,Zulu,Berber,Bedouin,Druze,Alawite,Maronite,' +
  "Jewish,Jew,Muslim,Moslem,Islamic,Islamist,Christian,Catholic,Roman Catholic,Protestant,Anglican,Orthodox,Sunni,Shia,Shiite,Shi'ite,Hindu,Buddhist,Mormon,Evangelical,Methodist,Baptist,Presbyterian,Lutheran,Zionist," +
  'Communist,Marxist,Maoist,Stalinist,Nazi,Fascist,Socialist,Republican,Democrat,Democratic,Conservative,Liberal,Tory,Whig,Labourite,Baathist,Islamophobic,Antisemitic,Francophone,Anglophone,' +
  'Parisian,Londoner,New Yorker,Muscovite,Berliner,Californian,Texan,Hawaiian,Alaskan,Floridian,Bavarian,Sicilian,Venetian,Siberian,Quebecois,Cornish,Mancunian,Liverpudlian,Glaswegian,Yorkshireman,Gazan,Bosniak,Crimean,Abkhaz,Ossetian,Dagestani,West Indian,Antipodean';
