/**
 * States and nations: name, words for its people or things (parted by commas), seats that stand for it, other names.
 * From general knowledge; a place that is both a seat and a common first name is left out.
 */
export const STATES = `
  Afghanistan|Afghan|Kabul
  Albania|Albanian|Tirana
  Algeria|Algerian|Algiers
  Andorra|Andorran|
  Angola|Angolan|Luanda
  Argentina|Argentine,Argentinian|Buenos Aires
  Armenia|Armenian|Yerevan
  Australia|Australian|Canberra
  Austria|Austrian|Vienna
  Azerbaijan|Azerbaijani,Azeri|Baku
  Bahamas|Bahamian|Nassau
  Bahrain|Bahraini|Manama
  Bangladesh|Bangladeshi|Dhaka
  Barbados|Barbadian|Bridgetown
  Belarus|Belarusian|Minsk
  Belgium|Belgian|
  Belize|Belizean|Belmopan
  Benin|Beninese|Porto-Novo
  Bhutan|Bhutanese|Thimphu
  Bolivia|Bolivian|La Paz
  Bosnia|Bosnian|Sarajevo|Bosnia and Herzegovina
  Botswana|Botswanan|Gaborone
  Brazil|Brazilian|Brasilia,Brasília
  Brunei|Bruneian|
  Bulgaria|Bulgarian|Sofia
  Burkina Faso|Burkinabe|Ouagadougou
  Burundi|Burundian|Gitega
  Cambodia|Cambodian|Phnom Penh
  Cameroon|Cameroonian|Yaounde
  Canada|Canadian|Ottawa
  Chad|Chadian|N'Djamena
  Chile|Chilean|Santiago
  China|Chinese|Beijing|People's Republic of China,PRC
  Colombia|Colombian|Bogota,Bogotá
  Comoros|Comorian|
  Congo|Congolese|Kinshasa|Democratic Republic of Congo,DRC
  Costa Rica|Costa Rican|San Jose
  Croatia|Croatian,Croat|Zagreb
  Cuba|Cuban|Havana
  Cyprus|Cypriot|Nicosia
  Czech Republic|Czech|Prague|Czechia
  Denmark|Danish,Dane|Copenhagen
  Djibouti|Djiboutian|
  Dominican Republic|Dominican|Santo Domingo
  Ecuador|Ecuadorian,Ecuadorean|Quito
  Egypt|Egyptian|Cairo
  El Salvador|Salvadoran,Salvadorean|San Salvador
  Equatorial Guinea|Equatoguinean|Malabo
  Eritrea|Eritrean|Asmara
  Estonia|Estonian|Tallinn
  Eswatini|Swazi|Mbabane|Swaziland
  Ethiopia|Ethiopian|Addis Ababa
  European Union|European|Brussels|EU,E.U.
  Fiji|Fijian|Suva
  Finland|Finnish,Finn|Helsinki
  France|French,Frenchman,Frenchmen|Paris
  Gabon|Gabonese|Libreville
  Gambia|Gambian|Banjul
  Georgia|Georgian|Tbilisi
  Germany|German|Berlin
  Ghana|Ghanaian|Accra
  Greece|Greek|Athens
  Grenada|Grenadian|
  Guatemala|Guatemalan|Guatemala City
  Guinea|Guinean|Conakry
  Guyana|Guyanese|Georgetown
  Haiti|Haitian|Port-au-Prince
  Honduras|Honduran|Tegucigalpa
  Hong Kong|Hongkonger,Hong Konger|
  Hungary|Hungarian|Budapest
  Iceland|Icelandic,Icelander|Reykjavik
  India|Indian|New Delhi,Delhi
  Indonesia|Indonesian|Jakarta
  Iran|Iranian|Tehran,Teheran|Islamic Republic
  Iraq|Iraqi|Baghdad
  Ireland|Irish,Irishman,Irishmen|Dublin
  Israel|Israeli|Tel Aviv
  Italy|Italian|Rome
  Ivory Coast|Ivorian|Abidjan|Côte d'Ivoire
  Jamaica|Jamaican|Kingston
  Japan|Japanese|Tokyo
  Jordan|Jordanian|Amman
  Kazakhstan|Kazakh|Astana
  Kenya|Kenyan|Nairobi
  Kosovo|Kosovar,Kosovan|Pristina
  Kuwait|Kuwaiti|Kuwait City
  Kyrgyzstan|Kyrgyz|Bishkek
  Laos|Laotian,Lao|Vientiane
  Latvia|Latvian|Riga
  Lebanon|Lebanese|Beirut
  Lesotho|Basotho|Maseru
  Liberia|Liberian|Monrovia
  Libya|Libyan|Tripoli
  Lithuania|Lithuanian|Vilnius
  Luxembourg|Luxembourgish|
  Madagascar|Malagasy|Antananarivo
  Malawi|Malawian|Lilongwe
  Malaysia|Malaysian|Kuala Lumpur
  Maldives|Maldivian|Male
  Mali|Malian|Bamako
  Malta|Maltese|Valletta
  Mauritania|Mauritanian|Nouakchott
  Mauritius|Mauritian|Port Louis
  Mexico|Mexican|Mexico City
  Moldova|Moldovan|Chisinau
  Monaco|Monegasque|
  Mongolia|Mongolian|Ulaanbaatar
  Montenegro|Montenegrin|Podgorica
  Morocco|Moroccan|Rabat
  Mozambique|Mozambican|Maputo
  Myanmar|Burmese|Naypyidaw,Yangon|Burma
  Namibia|Namibian|Windhoek
  Nepal|Nepali,Nepalese|Kathmandu
  Netherlands|Dutch,Dutchman|Amsterdam,The Hague|Holland
  New Zealand|New Zealander|Wellington
  Nicaragua|Nicaraguan|Managua
  Niger|Nigerien|Niamey
  Nigeria|Nigerian|Abuja
  North Korea|North Korean|Pyongyang|DPRK
  North Macedonia|Macedonian|Skopje|Macedonia
  Northern Ireland|Northern Irish|Belfast,Stormont
  Norway|Norwegian|Oslo
  Oman|Omani|Muscat
  Pakistan|Pakistani|Islamabad
  Palestine|Palestinian|Ramallah|Palestinian Authority
  Panama|Panamanian|Panama City
  Papua New Guinea|Papua New Guinean|Port Moresby
  Paraguay|Paraguayan|Asuncion
  Peru|Peruvian|Lima
  Philippines|Philippine,Filipino,Filipina|Manila
  Poland|Polish,Pole|Warsaw
  Portugal|Portuguese|Lisbon
  Qatar|Qatari|Doha
  Romania|Romanian|Bucharest
  Russia|Russian|Moscow,Kremlin|Russian Federation
  Rwanda|Rwandan|Kigali
  Samoa|Samoan|Apia
  Saudi Arabia|Saudi,Saudi Arabian|Riyadh
  Scotland|Scottish,Scot|Edinburgh,Holyrood
  Senegal|Senegalese|Dakar
  Serbia|Serbian,Serb|Belgrade
  Sierra Leone|Sierra Leonean|Freetown
  Singapore|Singaporean|
  Slovakia|Slovak,Slovakian|Bratislava
  Slovenia|Slovenian,Slovene|Ljubljana
  Somalia|Somali|Mogadishu
  South Africa|South African|Pretoria
  South Korea|South Korean|Seoul|Republic of Korea
  South Sudan|South Sudanese|Juba
  Spain|Spanish,Spaniard|Madrid
  Sri Lanka|Sri Lankan|Colombo
  Sudan|Sudanese|Khartoum
  Suriname|Surinamese|Paramaribo
  Sweden|Swedish,Swede|Stockholm
  Switzerland|Swiss|Bern
  Syria|Syrian|Damascus
  Taiwan|Taiwanese|Taipei
  Tajikistan|Tajik|Dushanbe
  Tanzania|Tanzanian|Dodoma
  Thailand|Thai|Bangkok
  Tibet|Tibetan|Lhasa
  Togo|Togolese|Lome
  Tonga|Tongan|
  Trinidad and Tobago|Trinidadian|Port of Spain|Trinidad
  Tunisia|Tunisian|Tunis
  Turkey|Turkish,Turk|Ankara|Türkiye,Turkiye
  Turkmenistan|Turkmen|Ashgabat
  Uganda|Ugandan|Kampala
  Ukraine|Ukrainian|Kyiv,Kiev
  United Arab Emirates|Emirati|Abu Dhabi|UAE,U.A.E.
  United Kingdom|British,Briton,Brit|London,Westminster,Whitehall,Downing Street|Britain,Great Britain,UK,U.K.
  United States|American|Washington,White House|US,U.S.,USA,U.S.A.,America,United States of America
  Uruguay|Uruguayan|Montevideo
  Uzbekistan|Uzbek|Tashkent
  Vatican|Vatican|Holy See|Vatican City
  Venezuela|Venezuelan|Caracas
  Vietnam|Vietnamese|Hanoi
  Wales|Welsh,Welshman|Cardiff
  Yemen|Yemeni|Sanaa,Sana'a
  Zambia|Zambian|Lusaka
  Zimbabwe|Zimbabwean|Harare
`;
